namespace WeChatPolicy.Rules.WeCom;

/// <summary>What is read off a payload, gathered; used again for message after message.</summary>
internal sealed class Content
{
    public MessageKind Kind { get; set; }

    /// <summary>The words as they were typed; <see langword="null"/> where the payload has no place for any.</summary>
    public string? Text { get; set; }

    public List<TextPart> Parts { get; } = [];

    public List<ForwardedItem> Forwarded { get; } = [];

    public List<FileAttachment> Files { get; } = [];

    /// <summary>The files, and what else stands behind an id of the archive: pictures, recordings, videos.</summary>
    public List<FileAttachment> Media { get; } = [];

    /// <summary>Whether nothing was read that people see.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(Text) && Parts.Count == 0 && Forwarded.Count == 0 && Files.Count == 0;

    public string? PrecedingMessageId { get; set; }

    public string? FileName { get; set; }

    public string? FileExtension { get; set; }

    public ulong? FileSize { get; set; }

    public string? FileMd5 { get; set; }

    public string? FileId { get; set; }

    /// <summary>The id of whoever answered whether they may be archived, where the payload names one.</summary>
    public string? ConsentOf { get; set; }

    public void Clear(MessageKind kind)
    {
        Kind = kind;
        Text = PrecedingMessageId = ConsentOf = null;
        Parts.Clear();
        Forwarded.Clear();
        Files.Clear();
        Media.Clear();
        ForgetFile();
    }

    public void AddPart(string name, string text)
    {
        if (text.Length > 0) Parts.Add(new TextPart(name, text));
    }

    /// <summary>Turns what was read about a file, if anything was, into an attachment.</summary>
    public void CloseFile()
    {
        if (FileName is null && FileSize is null && FileMd5 is null) return;
        var file = Attachment();
        Files.Add(file);
        Media.Add(file);
        ForgetFile();
    }

    /// <summary>Turns what was read about a picture, a recording or a video, if anything was, into an attachment.</summary>
    public void CloseMedium()
    {
        if (FileId is null && FileSize is null && FileMd5 is null) return;
        Media.Add(Attachment());
        ForgetFile();
    }

    /// <summary>Of something that was sent and not described nothing can be fetched; it is not to be forgotten for that.</summary>
    public void NoteUndescribedMedium()
    {
        if (Media.Count == 0) Media.Add(Attachment());
    }

    /// <summary>All of its texts, one below the other.</summary>
    public string AllText()
    {
        if (Parts.Count == 0) return Text ?? "";
        var texts = Parts.Select(part => part.Text);
        return string.Join('\n', string.IsNullOrEmpty(Text) ? texts : texts.Prepend(Text));
    }

    private FileAttachment Attachment() => new() { Name = FileName ?? "", Extension = FileExtension, Size = FileSize, Md5 = FileMd5, SdkFileId = FileId, Kind = Kind };

    private void ForgetFile()
    {
        FileName = FileExtension = FileMd5 = FileId = null;
        FileSize = null;
    }
}
