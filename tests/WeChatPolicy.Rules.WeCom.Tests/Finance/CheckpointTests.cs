using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests.Finance;

/// <summary>What a host keeps between two runs.</summary>
public class CheckpointTests
{
    private const string Written = """{"sequence":1200,"missing":30,"gaps":[[5,6],[9,9]]}""";

    [Fact]
    public void A_checkpoint_is_what_it_was_written_from()
    {
        var read = ChatCheckpoint.Parse(Encoding.UTF8.GetBytes(Written));

        Assert.Equal((1200, 30), (read.Sequence, read.Missing));
        Assert.Equal([new SequenceGap(5, 6), new SequenceGap(9, 9)], read.Gaps);
        Assert.Equal(Written, Encoding.UTF8.GetString(read.ToJson()));
        Assert.Equal("""{"sequence":0,"missing":0,"gaps":[]}""", Encoding.UTF8.GetString(ChatCheckpoint.Start.ToJson()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("17")]
    [InlineData("{}")]
    [InlineData("""{"sequence":1,"missing":0}""")]
    [InlineData("""{"sequence":-1,"missing":0,"gaps":[]}""")]
    [InlineData("""{"sequence":"1","missing":0,"gaps":[]}""")]
    [InlineData("""{"sequence":1.5,"missing":0,"gaps":[]}""")]
    [InlineData("""{"sequence":9,"missing":1,"gaps":[[9,9]]}""")]
    [InlineData("""{"sequence":9,"missing":1,"gaps":[[0,0]]}""")]
    [InlineData("""{"sequence":9,"missing":9,"gaps":[[5,4]]}""")]
    [InlineData("""{"sequence":9,"missing":9,"gaps":[[5,6],[6,7]]}""")]
    [InlineData("""{"sequence":9,"missing":1,"gaps":[[5,6]]}""")]
    [InlineData("""{"sequence":9,"missing":9,"gaps":[[5]]}""")]
    [InlineData("""{"sequence":9,"missing":9,"gaps":[5]}""")]
    [InlineData("""{"sequence":9,"missing":9,"gaps":[]} {}""")]
    public void One_that_is_none_is_refused_and_not_taken_for_a_beginning(string json) =>
        Assert.Throws<FormatException>(() => ChatCheckpoint.Parse(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_checkpoint_cut_off_anywhere_is_refused()
    {
        for (var length = 0; length < Written.Length; length++)
        {
            Assert.Throws<FormatException>(() => ChatCheckpoint.Parse(Encoding.UTF8.GetBytes(Written[..length])));
        }
    }

    [Fact]
    public void A_file_is_written_whole_or_not_at_all()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var path = Path.Combine(folder.FullName, "checkpoint.json");
            Assert.Equal(0, ChatCheckpoint.Load(path).Sequence);
            ChatCheckpoint.After(7).Save(path);
            ChatCheckpoint.Parse(Encoding.UTF8.GetBytes(Written)).Save(path);
            Assert.Equal(1200, ChatCheckpoint.Load(path).Sequence);
            Assert.Equal(["checkpoint.json"], Directory.GetFiles(folder.FullName).Select(Path.GetFileName));

            // What a run that broke down left half written is neither read nor in the way.
            File.WriteAllText(path + ".new", "{\"sequ");
            Assert.Equal(1200, ChatCheckpoint.Load(path).Sequence);
            ChatCheckpoint.After(1300).Save(path);
            Assert.Equal(1300, ChatCheckpoint.Load(path).Sequence);

            File.WriteAllText(path, "");
            Assert.Throws<FormatException>(() => ChatCheckpoint.Load(path));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
