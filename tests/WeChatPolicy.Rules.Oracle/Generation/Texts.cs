namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>What the generated messages and files say: each text clearly one thing, or clearly none.</summary>
/// <remarks>
/// How a text is read is tested elsewhere; here the reading is given, and what follows from it is in question. So there
/// is nothing here that a reader could take in two ways.
/// </remarks>
internal static class Texts
{
    /// <summary>A term that the company has registered as an industry standard.</summary>
    public const string Standard = "甲级作业规程";

    /// <summary>A password that is told.</summary>
    public const string Password = "登录密码是Abc@12345";

    /// <summary>The texts; one of which less follows stands here more often.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "会议纪要已更新",
        "网络赌场现在开放",
        "严禁网络赌场",
        "美女荷官，首存即送",
        "招募代理，零囤货",
        "五级三阶，发展会员",
        "半价出旧沙发",
        "全球顶级品质", "全球顶级品质",
        "只赚不亏",
        "剁了他", "剁了他",
        "转七个群，不转发就有厄运",
        "本材料密级是绝密",
        "【机密】采购清单",
        "[内部] 采购清单",
        "我们的标底是三百万",
        "源码包发你", "源码包发你", "源码包发你", "源码包发你",
        "http://10.0.0.5/admin",
        "客户名单已导出，发给你",
        "仅限团队内部",
        "群里在传，有内幕",
        "公司早晚倒", "公司早晚倒", "公司早晚倒", "公司早晚倒",
        "它妈的",
        "你是傻缺", "你是傻缺", "你是傻缺",
        "快点处理",
        "刚才那个，快点处理", "刚才那个，快点处理", "刚才那个，快点处理", "刚才那个，快点处理", "刚才那个，快点处理", "刚才那个，快点处理", "刚才那个，快点处理",
        "昨晚看综艺",
        Password, Password, Password,
        "我是董事长，这件事先保密，打款到这个账户",
        "我是董事长，这件事先保密，打款到这个账户",
        "账号存在异常，点击链接",
        "小李的身份证号是11010519491231002X",
        "代理商名单发你",
        "热烈祝贺团队获得一等奖", "热烈祝贺团队获得一等奖", "热烈祝贺团队获得一等奖", "热烈祝贺团队获得一等奖", "热烈祝贺团队获得一等奖",
        Standard, Standard, Standard,
    ];

    /// <summary>What stands in files.</summary>
    public static IReadOnlyList<string> OfFiles { get; } =
    [
        "会议纪要已更新", "网络赌场现在开放", "本材料密级是绝密", "【机密】采购清单", "[内部] 采购清单", "我们的标底是三百万", "客户名单已导出，发给你", "仅限团队内部", "小李的身份证号是11010519491231002X",
        "源码包发你", "源码包发你", "源码包发你", "源码包发你", "源码包发你", "源码包发你", "http://10.0.0.5/admin",
        Password, Password, Password, Password, Password,
    ];
}
