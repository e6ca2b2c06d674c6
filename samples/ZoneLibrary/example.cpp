// The least that a program of the zone does with the analyser: one transcript in, the answer out.
//   g++ -std=c++17 -o example example.cpp -L. -l:wechat_policy_zone.so -Wl,-rpath,'$ORIGIN'
#include "wechat_policy_zone.h"

#include <cstdio>
#include <string>

int main()
{
    wcp_zone zone = 0;
    int32_t status = wcp_zone_create(nullptr, 0, &zone, nullptr, nullptr);

    // What the vendor's server sent in the place of {chat}. Of A the host knows that it is an employee, of B nothing.
    const std::string chat = "A说：新系统的登录密码：Tz9!rm27q\nB说：收到，谢谢\n";
    const std::string facts = R"({"roles":{"A":"Employee"}})";

    char *answer = nullptr;
    size_t length = 0;
    if (status == WCP_ZONE_OK)
        status = wcp_zone_analyse(zone, chat.data(), chat.size(), facts.data(), facts.size(), &answer, &length);

    std::printf("%s\n%.*s\n", wcp_zone_status_name(status), static_cast<int>(length), answer ? answer : "");
    wcp_zone_free_answer(answer);
    wcp_zone_free(zone);
    return status == WCP_ZONE_OK ? 0 : 1;
}
