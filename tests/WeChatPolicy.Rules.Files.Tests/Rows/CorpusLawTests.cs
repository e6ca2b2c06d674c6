using WeChatPolicy.Rules.Files.Tests.Streams;

namespace WeChatPolicy.Rules.Files.Tests.Rows;

/// <summary>What holds of every file of the corpus, whatever is done to it.</summary>
public class CorpusLawTests
{
    private static readonly FileInspector s_inspector = new();

    [Fact]
    public void How_the_bytes_arrive_makes_no_difference()
    {
        CorpusFiles.NeedAll();
        foreach (var file in CorpusFiles.All.Where(file => !file.StartsWith("ordinary", StringComparison.Ordinal)))
        {
            var bytes = CorpusFiles.Read(file);
            var atOnce = s_inspector.Inspect(new MemoryStream(bytes, writable: false), file, TestContext.Current.CancellationToken);
            var inDrops = s_inspector.Inspect(new DripStream(bytes), file, TestContext.Current.CancellationToken);

            Assert.True(Summary(atOnce) == Summary(inDrops), file);
        }
    }

    [Fact]
    public void No_damage_leads_to_an_exception_and_none_makes_a_file_encrypted_and_read()
    {
        CorpusFiles.NeedAll();
        var random = new Random(14);
        foreach (var file in CorpusFiles.All.Where(file => !file.StartsWith("ordinary", StringComparison.Ordinal)))
        {
            var bytes = CorpusFiles.Read(file);
            for (var round = 0; round < 4 && bytes.Length > 0; round++)
            {
                var damaged = round % 2 == 0 ? bytes[..random.Next(bytes.Length)] : (byte[])bytes.Clone();
                for (var i = 0; i < 3 && round > 0 && damaged.Length > 0; i++) damaged[random.Next(damaged.Length)] ^= (byte)random.Next(1, 256);

                var inspection = s_inspector.Inspect(new MemoryStream(damaged, writable: false), file, TestContext.Current.CancellationToken);

                Assert.Equal(damaged.Length, inspection.Size);
                Assert.True(inspection.TextIsWhole || inspection.Remarks.Count > 0, $"{file}, round {round}: not whole, and no remark.");
                Assert.False(inspection.TextIsWhole && inspection.Encrypted == Ternary.Yes, $"{file}, round {round}: encrypted, and read.");
            }
        }
    }

    private static string Summary(FileInspection inspection) =>
        $"{inspection} {inspection.AgreesWithName} {inspection.Digest} {string.Join(',', inspection.Remarks)} {string.Join(',', inspection.Members.Select(Summary))} {inspection.Text}";
}
