namespace WeChatPolicy.Rules.WeCom;

/// <summary>Types that the archive itself writes down: <c>revoke</c>, <c>agree</c>, <c>disagree</c>.</summary>
internal static class ArchiveNotes
{
    public static IReadOnlyList<MessageType> Types { get; } =
    [
        new("revoke", MessageKind.Recall, new PrecedingMessageField("pre_msgid")),
        new("agree", MessageKind.ArchivingConsent),
        new("disagree", MessageKind.ArchivingConsent),
    ];

    private sealed class PrecedingMessageField(string name) : PayloadField(name)
    {
        public override bool Read(JsonSlice value, Content into, PayloadReader reader)
        {
            if (value.IsWord && value.Text() is { Length: > 0 } id) into.PrecedingMessageId = id;
            return value.IsWord;
        }
    }
}
