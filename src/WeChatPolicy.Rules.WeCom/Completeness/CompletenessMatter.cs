namespace WeChatPolicy.Rules.WeCom;

/// <summary>What was not read of an archive, or may not have been; the gravest first.</summary>
public enum CompletenessMatter
{
    /// <summary>Reading ended before the archive did.</summary>
    Interrupted,

    /// <summary>Numbers (<c>seq</c>) between the first and the last under which no message came. The vendor names no reason for leaving one out, so that the archive does not count as whole.</summary>
    SequenceGap,

    /// <summary>A message that could not be decrypted.</summary>
    Undecryptable,

    /// <summary>A line that could not be read.</summary>
    Rejected,

    /// <summary>A message of somebody whom the directory does not list although it lists employees: it was not judged.</summary>
    UnlistedPerson,

    /// <summary>Texts of a message that was judged by the rest: <see cref="ArchiveLine.Unread"/>.</summary>
    UnreadText,

    /// <summary>A file, picture or recording of a message that is not there.</summary>
    MediaMissing,

    /// <summary>One that is there, or should be, and could not be fetched, or is another than the message names.</summary>
    MediaFailed,

    /// <summary>One that nobody tried to open.</summary>
    MediaUnread,

    /// <summary>One that was opened, and of which not all could be read.</summary>
    FileReadInPart,

    /// <summary>A message without a time: it opens no duty that has a term.</summary>
    UnknownTime,

    /// <summary>A message of a type that the format does not name: what looks like its words was read.</summary>
    UnknownType,

    /// <summary>A message without a number: whether others are missing beside it cannot be told.</summary>
    SequenceUnknown,

    /// <summary>An answer of the vendor that failed or was cut off, and was asked for again. Where that came to nothing, reading was <see cref="Interrupted"/>.</summary>
    BrokenAnswer,

    /// <summary>A number that came again. The same message is not handed out again; another one of that number is.</summary>
    SequenceRepeated,

    /// <summary>A number that came after a higher one.</summary>
    SequenceBack,
}

/// <summary>What a matter means for the whole, and what it is called in the two languages of the library.</summary>
public static class CompletenessMatterTexts
{
    /// <summary>What one such matter leaves of <see cref="CompletenessReport.IsWhole"/>: <see cref="Ternary.No"/> where something is known not to have been read, <see cref="Ternary.Unknown"/> where that cannot be told, <see cref="Ternary.Yes"/> where nothing is lost.</summary>
    public static Ternary Leaves(this CompletenessMatter matter) => matter switch
    {
        CompletenessMatter.BrokenAnswer or CompletenessMatter.SequenceRepeated or CompletenessMatter.SequenceBack => Ternary.Yes,
        CompletenessMatter.UnknownType or CompletenessMatter.SequenceUnknown => Ternary.Unknown,
        _ => Ternary.No,
    };

    /// <summary>Says what it is.</summary>
    public static LocalizedText Text(this CompletenessMatter matter) => matter switch
    {
        CompletenessMatter.Interrupted => ("存档尚未读完", "The archive was not read to its end"),
        CompletenessMatter.SequenceGap => ("序号缺失", "Numbers that no message had"),
        CompletenessMatter.Undecryptable => ("无法解密的消息", "Messages that could not be decrypted"),
        CompletenessMatter.Rejected => ("无法读取的行", "Lines that could not be read"),
        CompletenessMatter.UnlistedPerson => ("发言人不在通讯录中，未作判定", "Messages of people who are not in the directory, not judged"),
        CompletenessMatter.UnreadText => ("消息中未读的文字", "Messages with texts that were not read"),
        CompletenessMatter.MediaMissing => ("缺少的文件", "Files that are not there"),
        CompletenessMatter.MediaFailed => ("未能取得或与消息不符的文件", "Files that could not be fetched, or are others"),
        CompletenessMatter.MediaUnread => ("未打开的文件", "Files that were not opened"),
        CompletenessMatter.FileReadInPart => ("只读了一部分的文件", "Files that were read in part"),
        CompletenessMatter.UnknownTime => ("时间不明的消息", "Messages of unknown time"),
        CompletenessMatter.UnknownType => ("类型不明的消息", "Messages of a type that is not known"),
        CompletenessMatter.SequenceUnknown => ("没有序号，无法得知有无缺失", "Without numbers: whether messages are missing cannot be told"),
        CompletenessMatter.BrokenAnswer => ("失败或中断后重新拉取的应答", "Answers that failed or were cut off, asked for again"),
        CompletenessMatter.SequenceRepeated => ("重复出现的序号", "Numbers that came again"),
        CompletenessMatter.SequenceBack => ("先后颠倒的序号", "Numbers that came after a higher one"),
        _ => throw new ArgumentOutOfRangeException(nameof(matter), matter, "No such matter."),
    };
}
