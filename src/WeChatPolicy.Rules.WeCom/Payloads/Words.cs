namespace WeChatPolicy.Rules.WeCom;

/// <summary>Types that are words first of all: <c>text</c>, <c>markdown</c>, <c>todo</c>, <c>meeting_notification</c>.</summary>
internal static class Words
{
    public static IReadOnlyList<MessageType> Types { get; } =
    [
        new("text", MessageKind.Text, new WordsField("content")) { IsWords = true },
        new("markdown", MessageKind.Markdown, new WordsField("content"), new WordsField("markdown")) { Payload = "info", IsWords = true },
        new("todo", MessageKind.Task, new PartField("title"), new WordsField("content")),
        new("meeting_notification", MessageKind.Meeting, new WordsField("content")) { Payload = "info" },
    ];
}
