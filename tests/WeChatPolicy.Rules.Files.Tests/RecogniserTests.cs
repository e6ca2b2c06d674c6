using WeChatPolicy.Rules.Files.Tests.Making;

namespace WeChatPolicy.Rules.Files.Tests;

public class RecogniserTests
{
    [Fact]
    public void A_picture_that_nobody_recognises_is_told()
    {
        var picture = Looking.At(Pictures.Png(), "a.png");

        Assert.Equal(("", false), (picture.Text, picture.TextIsWhole));
        Assert.Contains(RemarkCode.NoTextLayer, picture.Codes());
    }

    [Fact]
    public void A_picture_says_what_the_recogniser_reads_in_an_archive_and_in_a_document_too()
    {
        var options = new FileInspectionOptions { Recogniser = new Reader(_ => new RecognisedText("内部资料", IsWhole: true)) };
        var docx = Zips.Of(("[Content_Types].xml", Zips.Utf8("<a/>")), ("word/document.xml", Zips.Utf8("<a/>")), ("word/media/image1.png", Pictures.Png()));

        Assert.Equal(("内部资料", true), (Looking.At(Pictures.Png(), "a.png", options).Text, Looking.At(Pictures.Png(), "a.png", options).TextIsWhole));
        Assert.Contains("内部资料", Looking.At(Zips.Of(("a.png", Pictures.Png())), "a.zip", options).Text, StringComparison.Ordinal);
        Assert.Contains("内部资料", Looking.At(docx, "a.docx", options).Text, StringComparison.Ordinal);
        Assert.Contains(RemarkCode.PicturesUnread, Looking.At(docx, "a.docx").Codes());
    }

    [Theory]
    [InlineData("part", "一半", false, false)]
    [InlineData("nothing", "", false, false)]
    [InlineData("failure", "", false, true)]
    public void What_a_recogniser_could_not_read_is_not_whole(string kind, string text, bool whole, bool failed)
    {
        var picture = Looking.At(Pictures.Jpeg(), "a.jpg", new()
        {
            Recogniser = new Reader(_ => kind switch
        {
            "part" => new RecognisedText("一半", IsWhole: false),
            "nothing" => null,
            _ => throw new InvalidOperationException("机密"),
        })
        });

        Assert.Equal((text, whole), (picture.Text, picture.TextIsWhole));
        Assert.Equal(failed, picture.Codes().Contains(RemarkCode.RecogniserFailed));
    }

    [Fact]
    public void A_recogniser_is_not_asked_for_what_it_does_not_read() =>
        Assert.Contains(RemarkCode.NoTextLayer, Looking.At(Pictures.Wave(), "a.wav", new() { Recogniser = new Reader(_ => throw new InvalidOperationException()) }).Codes());

    private sealed class Reader(Func<Stream, RecognisedText?> read) : IContentRecogniser
    {
        public bool Recognises(FileFormat format) => format is FileFormat.Png or FileFormat.Jpeg;

        public RecognisedText? Recognise(Stream content, FileFormat format, CancellationToken cancellationToken) => read(content);
    }
}
