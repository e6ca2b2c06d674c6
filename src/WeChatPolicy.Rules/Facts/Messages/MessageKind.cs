namespace WeChatPolicy.Rules;

/// <summary>What a message carries.</summary>
public enum MessageKind
{
    /// <summary>Something that the host could not tell.</summary>
    Unknown,

    /// <summary>Text.</summary>
    Text,

    /// <summary>Text with markup.</summary>
    Markdown,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A voice message.</summary>
    Voice,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A sticker.</summary>
    Emotion,

    /// <summary>A file.</summary>
    File,

    /// <summary>A link with a title.</summary>
    Link,

    /// <summary>A mini program.</summary>
    MiniProgram,

    /// <summary>A contact's card.</summary>
    ContactCard,

    /// <summary>A place.</summary>
    Location,

    /// <summary>A forwarded chat record.</summary>
    ForwardedRecord,

    /// <summary>Several of the others in one.</summary>
    Mixed,

    /// <summary>A task.</summary>
    Task,

    /// <summary>A vote.</summary>
    Vote,

    /// <summary>A form to be filled in.</summary>
    Form,

    /// <summary>A red packet.</summary>
    RedPacket,

    /// <summary>An invitation to a meeting, or a notice of one.</summary>
    Meeting,

    /// <summary>A calendar entry.</summary>
    Calendar,

    /// <summary>An online document.</summary>
    Document,

    /// <summary>An article or several.</summary>
    News,

    /// <summary>A call.</summary>
    Call,

    /// <summary>A post of a video channel.</summary>
    ChannelPost,

    /// <summary>Consent to, or refusal of, archiving.</summary>
    ArchivingConsent,

    /// <summary>The recall of an earlier message.</summary>
    Recall,

    /// <summary>An account changed companies.</summary>
    CompanySwitch,

    /// <summary>The notice of a group (群公告), which stays for whoever joins later.</summary>
    GroupNotice,
}
