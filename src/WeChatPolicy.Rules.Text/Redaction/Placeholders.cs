using System.Collections.Frozen;

namespace WeChatPolicy.Rules.Text;

/// <summary>What stands for a redacted place. The brackets 〔〕 tell recognisers that no value stands there.</summary>
internal static class Placeholders
{
    private static readonly FrozenDictionary<string, string> s_names = new Dictionary<string, string>
    {
        ["resident-id"] = "身份证号",
        ["mobile-number"] = "手机号",
        ["bank-card"] = "银行卡号",
        ["unified-social-credit-code"] = "信用代码",
        ["e-mail"] = "邮箱",
        ["credential"] = "凭据",
        ["secret-key"] = "密钥",
        ["internal-address"] = "内网地址",
        ["passport-number"] = "护照号",
        ["landline-number"] = "固定电话",
        ["web-address"] = "网址",
        ["travel-permit"] = "通行证号",
        ["hong-kong-id"] = "香港身份证号",
        ["macau-id"] = "澳门身份证号",
        ["taiwan-id"] = "台湾身份证号",
        ["vehicle-plate"] = "车牌号",
        ["ip-address"] = "IP地址",
        ["postal-address"] = "住址",
        ["wechat-id"] = "微信号",
        ["qq-number"] = "QQ号",
        ["access-code"] = "通行口令",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a library's type in Chinese; that of the signal for any other.</summary>
    internal static string NameOf(string signal) => s_names.GetValueOrDefault(signal, signal);

    internal static string In(string name) => $"〔{name}〕";

    internal static string In(string name, string hash) => $"〔{name}:{hash}〕";
}
