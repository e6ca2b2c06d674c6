namespace WeChatPolicy.Rules.WeCom;

/// <summary>Types without any text: <c>image</c>, <c>voice</c>, <c>video</c>, <c>emotion</c>, <c>voiptext</c>.</summary>
internal static class Media
{
    public static IReadOnlyList<MessageType> Types { get; } =
    [
        new("image", MessageKind.Image, Fields("filesize")) { IsMedium = true },
        new("voice", MessageKind.Voice, Fields("voice_size")) { IsMedium = true },
        new("video", MessageKind.Video, Fields("filesize")) { IsMedium = true },
        new("emotion", MessageKind.Emotion, Fields("imagesize")) { IsMedium = true },

        // Despite its name: how long a call took, and of what sort it was.
        new("voiptext", MessageKind.Call) { Payload = "info" },
    ];

    /// <summary>What the archive hands the content out for.</summary>
    public static PayloadField[] Handle => [new MediumField("sdkfileid", static (value, into) => into.FileId = value.Text())];

    private static PayloadField[] Fields(string size) =>
    [
        new MediumField("md5sum", static (value, into) => into.FileMd5 = value.Text()),
        new MediumField(size, static (value, into) => into.FileSize = value.UnsignedOrNull()),
        .. Handle,
    ];

    private delegate void MediumFact(JsonSlice value, Content into);

    private sealed class MediumField(string name, MediumFact take) : PayloadField(name)
    {
        public override bool IsText => false;

        public override bool Read(JsonSlice value, Content into, PayloadReader reader)
        {
            // Words under the name of an id are words all the same.
            if (!value.IsWord || TechnicalNames.IsBeliedBy(value.Bytes)) return false;
            if (!value.IsAbsentOrEmpty) take(value, into);
            return true;
        }
    }
}
