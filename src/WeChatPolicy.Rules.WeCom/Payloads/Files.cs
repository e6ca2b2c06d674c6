namespace WeChatPolicy.Rules.WeCom;

/// <summary>Types that hand over a file: <c>file</c>, <c>qydiskfile</c> (the company's cloud disk), <c>voip_doc_share</c> (shown in a call).</summary>
internal static class Files
{
    public static IReadOnlyList<MessageType> Types { get; } =
    [
        new("file", MessageKind.File, Fields()) { IsFile = true },
        new("qydiskfile", MessageKind.File, Fields()) { Payload = "info", IsFile = true },
        new("voip_doc_share", MessageKind.File, Fields()) { IsFile = true },
    ];

    private static PayloadField[] Fields() =>
    [
        new FileField("filename", (value, into) =>
        {
            into.FileName = value.Text();
            into.AddPart("filename", into.FileName);
        }),
        new FileField("fileext", (value, into) => into.FileExtension = value.Text()),
        new FileField("filesize", (value, into) => into.FileSize = value.UnsignedOrNull()),
        new FileField("md5sum", (value, into) => into.FileMd5 = value.Text()),
        .. Media.Handle,
    ];

    private delegate void FileFact(JsonSlice value, Content into);

    private sealed class FileField(string name, FileFact take) : PayloadField(name)
    {
        public override bool Read(JsonSlice value, Content into, PayloadReader reader)
        {
            if (value.IsWord) take(value, into);
            return value.IsWord;
        }
    }
}
