#include "cli/grammar.h"

#include <algorithm>
#include <cstring>
#include <string>

using namespace lictor;

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

/// Changes an input as libFuzzer does, or puts a word of the grammar into it: bytes alone seldom become a command.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
    static const std::vector<std::string> words = [] {
        std::vector<std::string> all{"\n", " ", "?", "|", "no ", "1G", "3", "https://example.net/x"};
        for (const cli::Command &command : cli::grammar())
            for (const cli::Element &element : command.elements)
                if (element.text)
                    all.push_back(std::string(element.text) + ' ');
        return all;
    }();
    const std::string &word = words[seed / 2 % words.size()];
    if (seed % 2 || size + word.size() > most)
        return LLVMFuzzerMutate(data, size, most);
    const size_t at = size ? seed / 7 % size : 0;
    std::memmove(data + at + word.size(), data + at, size - at);
    std::copy(word.begin(), word.end(), data + at);
    return size + word.size();
}
