// Calls the shared library as a program of the zone does, through dlopen, and prints what it was told: the tests read it, and `measure`.
//   zone_check LIBRARY answer FILE [FACTS]      status and answer of a transcript
//   zone_check LIBRARY refused                  what is refused, one line each
//   zone_check LIBRARY threads FILE             two analysers, four threads; how many answers differ
//   zone_check LIBRARY repeat FILE COUNT        pages of memory after a tenth of the calls, and after all
//   zone_check LIBRARY speed FILE               milliseconds to load, to create, of the first answer, and of the median of 21
#include "wechat_policy_zone.h"

#include <dlfcn.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

namespace {

struct Library {
    decltype(&wcp_zone_interface) interface_number;
    decltype(&wcp_zone_status_name) status_name;
    decltype(&wcp_zone_create) create;
    decltype(&wcp_zone_analyse) analyse;
    decltype(&wcp_zone_free_answer) free_answer;
    decltype(&wcp_zone_free) free_analyser;
};

Library library;

template <typename Function>
void find(void *handle, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(dlsym(handle, name));
    if (function) return;
    std::fprintf(stderr, "%s\n", dlerror());
    std::exit(2);
}

void load(const char *path)
{
    void *handle = dlopen(path, RTLD_NOW);
    if (!handle) {
        std::fprintf(stderr, "%s\n", dlerror());
        std::exit(2);
    }
    find(handle, "wcp_zone_interface", library.interface_number);
    find(handle, "wcp_zone_status_name", library.status_name);
    find(handle, "wcp_zone_create", library.create);
    find(handle, "wcp_zone_analyse", library.analyse);
    find(handle, "wcp_zone_free_answer", library.free_answer);
    find(handle, "wcp_zone_free", library.free_analyser);
}

std::string file(const char *path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

wcp_zone created()
{
    wcp_zone zone = 0;
    if (library.interface_number() != WCP_ZONE_INTERFACE || library.create(nullptr, 0, &zone, nullptr, nullptr) != WCP_ZONE_OK) std::exit(3);
    return zone;
}

std::string answered(wcp_zone zone, const std::string &transcript, const std::string &facts, int32_t &status)
{
    char *answer = nullptr;
    size_t length = 0;
    status = library.analyse(zone, transcript.data(), transcript.size(), facts.empty() ? nullptr : facts.data(), facts.size(), &answer, &length);
    std::string copy = answer ? std::string(answer, length) : std::string();
    if (answer && std::strlen(answer) != length) std::exit(4);
    library.free_answer(answer);
    return copy;
}

void told(const char *what, int32_t status, const std::string &answer = {})
{
    std::printf("%s\t%s\t%s\n", what, library.status_name(status), answer.c_str());
}

int answer(const char *path, const char *facts)
{
    int32_t status = 0;
    std::string given = answered(created(), file(path), facts ? file(facts) : std::string(), status);
    std::printf("%s\n%s\n", library.status_name(status), given.c_str());
    return 0;
}

int refused()
{
    wcp_zone zone = created();
    int32_t status = 0;
    char *out = nullptr;
    size_t length = 0;

    told("null transcript", library.analyse(zone, nullptr, 0, nullptr, 0, &out, &length));
    told("null answer", library.analyse(zone, "", 0, nullptr, 0, nullptr, &length));
    told("null zone", library.create(nullptr, 0, nullptr, nullptr, nullptr));
    told("no analyser", library.analyse(0, "", 0, nullptr, 0, &out, &length));
    told("another analyser", library.analyse(zone + 1000, "", 0, nullptr, 0, &out, &length));
    told("too large", library.analyse(zone, "", SIZE_MAX, nullptr, 0, &out, &length));
    std::string bad = answered(zone, "A\xE8\xAF\xB4\xEF\xBC\x9A" "ab\xC3(", {}, status);
    told("invalid UTF-8", status, bad);
    bad = answered(zone, "A", R"({"roles":{"A":"Boss"}})", status);
    told("invalid facts", status, bad);
    bad = answered(zone, "A", "{", status);
    told("broken facts", status, bad);

    const char options[] = R"({"maxLines":0})";
    wcp_zone none = 7;
    status = library.create(options, sizeof options - 1, &none, &out, &length);
    told("invalid options", status, std::string(out ? out : "", length));
    told(none == 0 ? "no analyser is handed out" : "an analyser is handed out", status);
    library.free_answer(out);

    told("freed", library.free_analyser(zone));
    told("freed again", library.free_analyser(zone));
    told("used after", library.analyse(zone, "", 0, nullptr, 0, &out, &length));
    told("a status that there is not", 99);
    library.free_answer(nullptr);
    return 0;
}

int threads(const char *path)
{
    const std::string transcript = file(path);
    const wcp_zone zones[] = {created(), created()};
    int32_t status = 0;
    const std::string right = answered(zones[0], transcript, {}, status);
    std::atomic<int> wrong{0};
    std::vector<std::thread> running;
    for (int i = 0; i < 4; i++)
        running.emplace_back([&, i] {
            for (int turn = 0; turn < 25; turn++) {
                int32_t came_to = 0;
                if (answered(zones[i % 2], transcript, {}, came_to) != right || came_to != WCP_ZONE_OK) wrong++;
            }
        });
    for (auto &thread : running) thread.join();
    std::printf("%d\n", wrong.load());
    return 0;
}

long pages()
{
    std::ifstream statm("/proc/self/statm");
    long size = 0, resident = 0;
    statm >> size >> resident;
    return resident;
}

int repeat(const char *path, int count)
{
    const std::string transcript = file(path);
    wcp_zone zone = created();
    long before = 0;
    for (int i = 0; i < count; i++) {
        int32_t status = 0;
        answered(zone, transcript, {}, status);
        if (status != WCP_ZONE_OK) return 5;
        if (i == count / 10) before = pages();
    }
    std::printf("%ld %ld %ld\n", before, pages(), sysconf(_SC_PAGESIZE));
    return 0;
}

double since(std::chrono::steady_clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

int speed(const char *path, double loading)
{
    const std::string transcript = file(path);
    auto begun = std::chrono::steady_clock::now();
    wcp_zone zone = created();
    const double creating = since(begun);
    std::vector<double> runs;
    for (int i = 0; i < 22; i++) {
        int32_t status = 0;
        begun = std::chrono::steady_clock::now();
        answered(zone, transcript, {}, status);
        runs.push_back(since(begun));
    }
    const double first = runs[0];
    std::sort(runs.begin() + 1, runs.end());
    std::printf("load %.1f ms, create %.1f ms, first answer %.1f ms, then %.1f ms (median of 21, %.1f to %.1f)\n", loading, creating, first, runs[11], runs[1], runs[21]);
    return 0;
}

}

int main(int count, char **arguments)
{
    const std::string what = count > 2 ? arguments[2] : "";
    if (count < 3) return 1;
    const auto begun = std::chrono::steady_clock::now();
    load(arguments[1]);
    const double loading = since(begun);
    if (what == "answer" && count > 3) return answer(arguments[3], count > 4 ? arguments[4] : nullptr);
    if (what == "refused") return refused();
    if (what == "threads" && count > 3) return threads(arguments[3]);
    if (what == "repeat" && count > 4) return repeat(arguments[3], std::atoi(arguments[4]));
    if (what == "speed" && count > 3) return speed(arguments[3], loading);
    return 1;
}
