using System.Text;

namespace WeChatPolicy.Rules.Files.Tests.Texts;

public class RichTextTests
{
    private const string Start = @"{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 \'cb\'ce\'cc\'e5;}{\f1\fnil\fcharset0 Arial;}}{\colortbl;\red0\green0\blue0;}{\*\generator x;}\viewkind4\uc1 ";

    public static TheoryData<string, string, string, string> Bodies { get; } = new()
    {
        { "bytes in the code page", @"\pard\'bb\'fa\'c3\'dc\par", "机密", "" },
        { "a character by its number", @"\u26426?\u23494?\par", "机密", "" },
        { "a negative number", @"\u-30288?\par", "覰", "" },
        { "more than one byte to pass over", @"{\uc2\u26426\'bb\'fa}\u23494?\par", "机密", "" },
        { "runs of one word", @"{\b \'bb\'fa}{\i \'c3\'dc}\par", "机密", "" },
        { "a word that is cut between two runs of another font", @"\f0\'bb\'fa\f1 138{\b 12345678}\par", "机13812345678", "" },
        { "lines and tabs", @"a\tab b\line c\par d\par", "a\tb\nc\nd", "" },
        { "cells and rows", @"\trowd 138\cell 12345678\cell\row \trowd x\cell\row", "138\t12345678\nx", "" },
        { "hidden text", @"{\v \'bb\'fa}x\par", "机x", "HiddenText" },
        { "deleted text", @"{\deleted \'bb\'fa}x\par", "x", "DeletedText" },
        { "escaped braces", @"\{a\\b\}\par", @"{a\b}", "" },
        { "a field shows its result", @"{\field{\*\fldinst HYPERLINK ""http://x""}{\fldrslt x}}\par", "x", "" },
        { "a note stands behind its paragraph", @"\u26426?{\footnote note}\u23494?\par", "机密\nnote", "" },
        { "pictures and bytes are no text", "{\\pict\\wmetafile8 0102ff}a{\\*\\blipuid ff}\\bin3 }}}b\\par", "ab", "PicturesUnread" },
        { "what a reader does not know", @"{\*\unknown text}x\par", "x", "" },
    };

    [Theory, MemberData(nameof(Bodies))]
    public void The_body_is_read_in_order(string what, string body, string text, string remarks)
    {
        var read = Read.File(Encoding.ASCII.GetBytes(Start + body + "}"), "a.rtf");
        Assert.Equal(text, read.Text.TrimEnd('\n'));
        Assert.Equal(remarks, read.Codes());
        Assert.True(read.TextIsWhole, what);
    }

    [Theory]
    [InlineData(@"{\header \pard\'bb\'fa\'c3\'dc\par}", MarkPosition.Header)]
    [InlineData(@"{\footerf \'bb\'fa\'c3\'dc\par}", MarkPosition.Footer)]
    [InlineData(@"{\header{\shp{\*\shpinst{\sp{\sn gtextUNICODE}{\sv \'bb\'fa\'c3\'dc}}}}}", MarkPosition.Watermark)]
    [InlineData(@"{\info{\title \'bb\'fa\'c3\'dc}{\author x}}", MarkPosition.Property)]
    public void What_stands_at_the_margin_is_a_mark(string margin, MarkPosition position)
    {
        var read = Read.File(Encoding.ASCII.GetBytes(Start + margin + @"\u27491?\u25991?\par}"));
        Assert.Equal([(position, "机密")], read.Marks.Select(mark => (mark.Position, mark.Text)));
        Assert.EndsWith("正文", read.Text.TrimEnd('\n'), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_was_cut_is_told()
    {
        var read = Read.File(Encoding.ASCII.GetBytes(Start + @"{\b \'bb\'fa"));
        Assert.Contains("机", read.Text, StringComparison.Ordinal);
        Assert.Contains("CutShort", read.Codes(), StringComparison.Ordinal);
        Assert.False(read.TextIsWhole);
    }
}
