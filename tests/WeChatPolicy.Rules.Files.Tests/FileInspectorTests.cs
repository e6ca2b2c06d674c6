namespace WeChatPolicy.Rules.Files.Tests;

public class FileInspectorTests
{
    [Fact]
    public void An_inspection_shows_neither_name_nor_text() =>
        Assert.DoesNotContain("合同", new FileInspection { Name = "合同.docx", Text = "合同" }.ToString(), StringComparison.Ordinal);
}
