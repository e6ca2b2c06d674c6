namespace WeChatPolicy.Rules.Files;

/// <summary>Tells what pictures show and recordings say: OCR and speech recognition, which are the host's.</summary>
/// <remarks>It may be called from several threads at once, and for pictures and recordings inside of other files.</remarks>
public interface IContentRecogniser
{
    /// <summary>Whether it reads a format.</summary>
    bool Recognises(FileFormat format);

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes from the first on; can seek. It belongs to the inspector and is not to be disposed of.</param>
    /// <param name="format">What they are.</param>
    /// <param name="cancellationToken">Ends the inspection.</param>
    /// <returns>What it says, or <see langword="null"/> where it can't be told. An exception is a remark of the inspection.</returns>
    RecognisedText? Recognise(Stream content, FileFormat format, CancellationToken cancellationToken);
}

/// <summary>What a recogniser read.</summary>
/// <param name="Text">The text; empty where it says nothing.</param>
/// <param name="IsWhole">Whether that is all.</param>
public sealed record RecognisedText(string Text, bool IsWhole)
{
    /// <summary>Not what it says.</summary>
    public override string ToString() => $"{nameof(RecognisedText)}, whole: {IsWhole}";
}
