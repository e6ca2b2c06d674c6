namespace WeChatPolicy.Rules.Files.Tests.Making;

internal static class Looking
{
    public static FileInspection At(byte[] content, string name = "", FileInspectionOptions? options = null) =>
        new FileInspector(options).Inspect(new MemoryStream(content, writable: false), name, TestContext.Current.CancellationToken);

    public static IEnumerable<RemarkCode> Codes(this FileInspection inspection) => inspection.Remarks.Select(remark => remark.Code);
}
