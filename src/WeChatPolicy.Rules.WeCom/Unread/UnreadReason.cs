namespace WeChatPolicy.Rules.WeCom;

/// <summary>Why a member of a line was not read.</summary>
public enum UnreadReason
{
    /// <summary>The format names no such member for the type of the message.</summary>
    UnknownMember,

    /// <summary>The member is known, but its value is not what can stand there, such as an object in the place of a text.</summary>
    UnexpectedShape,

    /// <summary>JSON in a string that is cut off or broken. Where such a string can stand for words, it was read as it is written.</summary>
    BrokenJson,

    /// <summary>The member stands there twice with different values; the last one was read.</summary>
    Repeated,

    /// <summary>The message has no payload, so nothing of what it says was read.</summary>
    Missing,
}

/// <summary>What a reason is called in the two languages of the library.</summary>
public static class UnreadReasonTexts
{
    /// <summary>Says why; nothing of what stands in the line.</summary>
    public static LocalizedText Text(this UnreadReason reason) => reason switch
    {
        UnreadReason.UnknownMember => ("格式中没有这个成员", "The format names no such member"),
        UnreadReason.UnexpectedShape => ("值的形式不符合格式", "The value is not of a shape that can stand there"),
        UnreadReason.BrokenJson => ("字符串中的 JSON 不完整或有误", "JSON in a string, cut off or broken"),
        UnreadReason.Repeated => ("成员重复且值不同，只读了最后一个", "Stands there twice with different values; the last one was read"),
        UnreadReason.Missing => ("消息没有内容部分", "The message has no payload"),
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "No such reason."),
    };
}
