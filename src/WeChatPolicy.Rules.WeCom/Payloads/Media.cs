namespace WeChatPolicy.Rules.WeCom;

/// <summary>Types without any text: <c>image</c>, <c>voice</c>, <c>video</c>, <c>emotion</c>, <c>voiptext</c>.</summary>
internal static class Media
{
    public static IReadOnlyList<MessageType> Types { get; } =
    [
        new("image", MessageKind.Image),
        new("voice", MessageKind.Voice),
        new("video", MessageKind.Video),
        new("emotion", MessageKind.Emotion),

        // Despite its name: how long a call took, and of what sort it was.
        new("voiptext", MessageKind.Call) { Payload = "info" },
    ];
}
