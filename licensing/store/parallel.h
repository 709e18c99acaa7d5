#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace lictor::store {

inline constexpr size_t mostWorkers = 8;

/// Calls work(worker, item) once for each of the items, on several threads when that pays; returns when all are done.
template <class Work> void parallel(size_t items, Work &&work)
{
    constexpr size_t fewest = 16; // chunks: about the work that a thread's start costs
    const size_t workers =
        std::clamp<size_t>(std::min<size_t>(items / fewest, std::thread::hardware_concurrency()), 1, mostWorkers);
    std::atomic<size_t> next = 0;
    const auto run = [&](size_t worker) {
        for (size_t item = next++; item < items; item = next++)
            work(worker, item);
    };
    std::vector<std::thread> others;
    for (size_t worker = 1; worker < workers; ++worker)
        others.emplace_back(run, worker);
    run(0);
    for (std::thread &thread : others)
        thread.join();
}

} // namespace lictor::store
