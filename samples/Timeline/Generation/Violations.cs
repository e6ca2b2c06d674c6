using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>The cases of the year: some detected by the supervision group, some reported by colleagues.</summary>
internal static class Violations
{
    private static readonly string[] s_rules =
    [
        "2.1.1/personal-account", "2.2.1/publication-approval", "2.2.2/customer-information", "2.2.4/improper-language", "2.3.3/forward-without-consent",
        "2.3.4/chit-chat", "2.4.1/important-unencrypted", "3.1.1/password-disclosure", "3.1.3/untrusted-network", "3.2.2/unauthorised-export",
    ];

    // Some come up again and again.
    private static readonly string[] s_accused =
    [
        "huangrong", "qiancheng", "zhaochen", "yangfan", "hanxue", "huangrong", "gaoxiang", "machao", "huangrong", "tangyu", "qiancheng", "sunli", "huangrong",
        "liuyang", "zhaochen", "chengxi", "wuqian", "hanxue", "dengzhao", "xuting", "huangrong", "zhulin", "tangyu", "liuyang", "caoying", "pengfei",
    ];

    public static void Tell(Story story)
    {
        var (detected, reported) = (0, 0);
        for (var i = 0; i < s_accused.Length; i++)
        {
            var (accused, begins) = (Staff.Of(s_accused[i]), story.Days.WorkingDay(story.Days.All[8 + (i * 13)], 0));
            var file = new CaseStory(story, story.Id("case"), accused, s_rules[(i * 7) % s_rules.Length], Days.OnDay(begins, story.Dice));
            if (i % 5 is 1 or 3) file.Reported(story.Somebody(begins, accused), ++reported);
            else file.Detected(++detected);
        }
    }
}
