using System.Text.RegularExpressions;
using WeChatPolicy.Rules;
using WeChatPolicy.Rules.WeCom;

namespace ArchiveScreening;

/// <summary>What the codes of reasons are called: in English they read well enough by themselves.</summary>
internal static partial class ReasonWords
{
    private static readonly Dictionary<string, string> s_chinese = new(StringComparer.Ordinal)
    {
        // Lines, and messages of the vendor's answer.
        ["line-too-long"] = "行过长",
        ["broken-utf8"] = "编码有误",
        ["broken-json"] = "JSON 不完整或有误",
        ["not-an-object"] = "不是 JSON 对象",
        ["encrypted"] = "仍是密文",
        ["missing-field"] = "缺少字段",
        ["invalid-field"] = "字段的值无法识别",
        ["unknown-key-version"] = "没有该版本的私钥",
        ["random-key-not-base64"] = "随机密钥不是 Base64",
        ["random-key-length"] = "随机密钥长度不符",
        ["key-does-not-fit"] = "私钥打不开随机密钥",
        ["not-decrypted"] = "厂商的库未能解密",
        // Answers.
        ["answer-cut-off"] = "应答被截断",
        ["answer-broken"] = "应答有误",
        ["answer-too-large"] = "应答过大",
        ["no-progress"] = "应答没有新内容",
        ["busy"] = "系统繁忙",
        ["network"] = "网络错误",
        ["rate-limit"] = "超过频率限制",
        ["service-expired"] = "存档服务已过期",
        ["service-not-enabled"] = "存档服务未开启",
        ["address-not-allowed"] = "IP 不在许可范围内",
        ["invalid-secret"] = "Secret 不正确",
        // What messages carry.
        [nameof(MediaReason.DigestDiffers)] = "摘要不符",
        [nameof(MediaReason.TooShort)] = "短于声明的大小",
        [nameof(MediaReason.TooLong)] = "长于声明的大小",
        [nameof(MediaReason.TooLarge)] = "超过大小上限",
        [nameof(MediaReason.NoProgress)] = "分片重复",
        [nameof(MediaReason.NoId)] = "没有文件编号",
        [nameof(MediaReason.UnknownId)] = "文件编号无效",
        [nameof(MediaReason.Expired)] = "已过期",
        [nameof(MediaReason.Refused)] = "被拒绝",
        [nameof(MediaReason.Interrupted)] = "读取中断",
        [nameof(MediaReason.NotThere)] = "文件夹中没有",
        // Files.
        ["CutShort"] = "文件被截断",
        ["Damaged"] = "文件损坏",
        ["Encrypted"] = "已加密",
        ["NamesEncrypted"] = "目录也已加密",
        ["SomeMembersEncrypted"] = "部分成员已加密",
        ["OneVolumeOfSeveral"] = "只有一个分卷",
        ["MethodNotRead"] = "压缩方法不支持",
        ["ReaderFailed"] = "读取失败",
        ["TextNotRead"] = "此格式的文字不读",
        ["TooDeep"] = "嵌套过深",
        ["NestedTooDeep"] = "嵌套过深",
        ["TooManyMembers"] = "成员过多",
        ["ExpandsTooFar"] = "解压后过大",
        ["ExpandsTooMuch"] = "压缩比过高",
        ["DictionaryTooLarge"] = "解压所需内存过大",
        ["TooMuchText"] = "文字过多",
        ["TookTooLong"] = "耗时过长",
        ["NoTextLayer"] = "没有文字层",
        ["PicturesUnread"] = "图片未识别",
        ["CharactersUntold"] = "字符无法还原",
        ["EncodingUntold"] = "编码不明",
        ["PartDamaged"] = "部分内容损坏",
        ["PartNotRead"] = "部分内容不读",
        ["RecogniserFailed"] = "识别失败",
        ["UnlistedMember"] = "目录之外的成员",
        // Kinds of what messages carry.
        [nameof(MessageKind.File)] = "文件",
        [nameof(MessageKind.Image)] = "图片",
        [nameof(MessageKind.Voice)] = "语音",
        [nameof(MessageKind.Video)] = "视频",
        [nameof(MessageKind.Emotion)] = "表情",
        [nameof(MessageKind.Call)] = "通话",
    };

    /// <summary>What an entry is about, and why.</summary>
    public static LocalizedText Of(CompletenessEntry entry)
    {
        var of = entry.Matter switch
        {
            _ when entry.Of.Length == 0 => ("", ""),
            CompletenessMatter.Undecryptable => ($"公钥版本 {entry.Of}", $"key version {entry.Of}"),
            CompletenessMatter.MediaMissing or CompletenessMatter.MediaFailed or CompletenessMatter.MediaUnread => (s_chinese.GetValueOrDefault(entry.Of, entry.Of), Spaced(entry.Of)),
            _ => (entry.Of, entry.Of),
        };
        var reason = Enum.TryParse<UnreadReason>(entry.Reason, out var unread) && entry.Matter == CompletenessMatter.UnreadText ? unread.Text()
            : new LocalizedText(s_chinese.GetValueOrDefault(entry.Reason, entry.Reason), Spaced(entry.Reason));
        return new LocalizedText(Joined(of.Item1, reason.Zh), Joined(of.Item2, reason.En));
    }

    private static string Joined(string of, string reason) => of.Length == 0 ? reason : reason.Length == 0 ? of : $"{of} · {reason}";

    private static string Spaced(string code) => Humps().Replace(code, " $1").Replace('-', ' ').Trim().ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])([A-Z])")]
    private static partial Regex Humps();
}
