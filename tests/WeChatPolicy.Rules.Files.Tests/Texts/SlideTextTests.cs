namespace WeChatPolicy.Rules.Files.Tests.Texts;

public class SlideTextTests
{
    private const string Namespaces = """xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;

    [Fact]
    public void Slides_are_read_in_the_order_of_the_presentation_with_notes_and_comments()
    {
        var read = Read.File(Presentation(
            slides: [Slide(Shape("第二页", "正文二")), Slide(Shape("第一页", "正文一"))],
            order: [2, 1],
            notes: Slide(Shape("备注"))));
        Assert.Equal("第一页\n正文一\n第二页\n正文二\n备注", read.Text.TrimEnd('\n'));
        Assert.True(read.TextIsWhole);
    }

    [Fact]
    public void Runs_join_and_cells_do_not()
    {
        var table = "<a:tbl><a:tr><a:tc><a:txBody><a:p><a:r><a:t>138</a:t></a:r></a:p></a:txBody></a:tc><a:tc><a:txBody><a:p><a:r><a:t>1234</a:t></a:r><a:r><a:t>5678</a:t></a:r></a:p></a:txBody></a:tc></a:tr></a:tbl>";
        Assert.Equal("138\n12345678", Read.File(Presentation([Slide(table)])).Text.TrimEnd('\n').Replace('\t', '\n'));
    }

    [Fact]
    public void A_hidden_slide_is_read_and_told()
    {
        var read = Read.File(Presentation([Slide(Shape("藏起的页")).Replace("<p:sld ", "<p:sld show=\"0\" ", StringComparison.Ordinal)]));
        Assert.Equal("藏起的页", read.Text.TrimEnd('\n'));
        Assert.Equal("HiddenText", read.Codes());
    }

    [Fact]
    public void What_stands_on_the_master_is_seen_on_every_slide_and_a_prompt_is_not()
    {
        var prompt = "<p:sp><p:nvSpPr><p:cNvPr/><p:cNvSpPr/><p:nvPr><p:ph type=\"title\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:p><a:r><a:t>单击此处编辑母版标题样式</a:t></a:r></a:p></p:txBody></p:sp>";
        var read = Read.File(Presentation([Slide(Shape("二季度采购安排"))], master: Slide(prompt + Shape("绝密"))));
        Assert.Equal("【绝密】\n二季度采购安排", read.Text.TrimEnd('\n'));
        Assert.Contains("2.4.2/secret-file", read.Judged());
    }

    [Fact]
    public void A_footer_on_a_slide_is_a_mark()
    {
        var footer = "<p:sp><p:nvSpPr><p:cNvPr/><p:cNvSpPr/><p:nvPr><p:ph type=\"ftr\"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:p><a:r><a:t>机密</a:t></a:r></a:p></p:txBody></p:sp>";
        var read = Read.File(Presentation([Slide(Shape("二季度采购安排") + footer)]));
        Assert.Equal([(MarkPosition.Footer, "机密")], read.Marks.Select(mark => (mark.Position, mark.Text)));
        Assert.Equal("【机密】\n二季度采购安排", read.Text.TrimEnd('\n'));
    }

    private static string Shape(params string[] paragraphs) =>
        $"<p:sp><p:nvSpPr><p:cNvPr/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody>{string.Concat(paragraphs.Select(text => $"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>"))}</p:txBody></p:sp>";

    private static string Slide(string shapes) => $"<p:sld {Namespaces}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>";

    private static byte[] Presentation(string[] slides, int[]? order = null, string? notes = null, string? master = null)
    {
        order ??= [.. Enumerable.Range(1, slides.Length)];
        var parts = new List<(string, string)>
        {
            ("ppt/presentation.xml", $"<p:presentation {Namespaces}><p:sldIdLst>{string.Concat(order.Select(number => $"<p:sldId id=\"{255 + number}\" r:id=\"s{number}\"/>"))}</p:sldIdLst></p:presentation>"),
            ("ppt/_rels/presentation.xml.rels", Parts.Relations([.. order.Select(number => ($"s{number}", "slide", $"slides/slide{number}.xml"))])),
        };
        for (var number = 1; number <= slides.Length; number++) parts.Add(($"ppt/slides/slide{number}.xml", slides[number - 1]));
        var first = new List<(string, string, string)>();
        if (notes is not null)
        {
            first.Add(("n", "notesSlide", "../notesSlides/n1.xml"));
            parts.Add(("ppt/notesSlides/n1.xml", notes));
        }

        if (master is not null)
        {
            first.Add(("l", "slideLayout", "../slideLayouts/l1.xml"));
            parts.Add(("ppt/slideLayouts/l1.xml", Slide("")));
            parts.Add(("ppt/slideLayouts/_rels/l1.xml.rels", Parts.Relations(("m", "slideMaster", "../slideMasters/m1.xml"))));
            parts.Add(("ppt/slideMasters/m1.xml", master));
        }

        parts.Add(("ppt/slides/_rels/slide1.xml.rels", Parts.Relations([.. first])));
        return Parts.Office("ppt/presentation.xml", [.. parts]);
    }
}
