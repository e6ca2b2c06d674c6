namespace WeChatPolicy.Rules.WeCom;

/// <summary>What a line holds: the message, and what goes with it.</summary>
internal readonly record struct DecodedMessage(Message Message, IReadOnlyList<FileAttachment>? Files, IReadOnlyList<FileAttachment>? Media, ArchivingConsentAnswered? Consent);
