#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

/// Changes an input as libFuzzer does, or puts a line into it that a device prints: bytes alone seldom become an output.
extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t most, unsigned seed)
{
    static constexpr std::array<std::string_view, 24> words{"\nfw-1/pri/act# show version\n", "\nfw-1# sh lic all\n",
        "\nCisco Adaptive Security Appliance Software Version 9.18(4)\n", "\nfw-1 up 3 days\n",
        "\nHardware:   FPR-2130, 1 MB RAM\n", "\nSerial Number: JAD2301K5L6\n", "\nSmart Licensing Status\n", "\nRegistration:\n",
        "  Status: REGISTERED\n", "\nLicense Authorization: \n", "  Status: OUT OF COMPLIANCE on Mar 04 09:12:48 2021 UTC\n",
        "\nLicense Usage\n", "\n (FIREPOWER_2100_ASA_CONTEXT):\n  Count: 3\n", "\nUDI: PID:ASAv,SN:9AQ3ZK7HT2M\n",
        "\nUDI: PID:FPR-4125-SUP,SN:JMX2411Z0QK\n", "\nASA Version 9.18(4) \nhostname fw-2\n",
        "license smart\n feature context 7\n", "\nName: \"Chassis\", DESCR: \"x\"\n",
        "PID: FPR-2110, VID: V01, SN: JMX2411Z0QK\n", "\nSerial Number: Ours JAD2301K5L6, Mate JAD2301K5L7\n", "\nFailover On \n",
        "\nHardware:   FPR9K-SM-24\n", "<--- More --->\r              \r",
        "\nCluster c: On\n    This is \"u\" in state CONTROL_NODE\n"};
    const std::string_view word = words[seed / 2 % words.size()];
    if (seed % 2 || size + word.size() > most)
        return LLVMFuzzerMutate(data, size, most);
    const size_t at = size ? seed / 7 % size : 0;
    std::memmove(data + at + word.size(), data + at, size - at);
    std::memcpy(data + at, word.data(), word.size());
    return size + word.size();
}
