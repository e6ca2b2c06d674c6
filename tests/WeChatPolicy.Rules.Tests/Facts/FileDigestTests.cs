namespace WeChatPolicy.Rules.Tests.Facts;

public class FileDigestTests
{
    private const string EmptyMd5 = "d41d8cd98f00b204e9800998ecf8427e";

    [Fact]
    public void Case_does_not_tell_two_digests_apart() =>
        Assert.Equal(new FileDigest(DigestAlgorithm.Md5, EmptyMd5), FileDigest.Parse("MD5:" + EmptyMd5.ToUpperInvariant()));

    [Fact]
    public void Digests_of_different_algorithms_say_nothing_about_each_other()
    {
        var md5 = new FileDigest(DigestAlgorithm.Md5, EmptyMd5);
        Assert.Equal(Ternary.Yes, md5.Matches(FileDigest.Parse(md5.ToString())));
        Assert.Equal(Ternary.No, md5.Matches(new FileDigest(DigestAlgorithm.Md5, new string('0', 32))));
        Assert.Equal(Ternary.Unknown, md5.Matches(new FileDigest(DigestAlgorithm.Sha1, new string('0', 40))));
        Assert.Equal(Ternary.Unknown, md5.Matches(null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("md5:d41d8c")]
    [InlineData("0:d41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("md5:z41d8cd98f00b204e9800998ecf8427e")]
    [InlineData("crc:d41d8cd98f00b204e9800998ecf8427e")]
    public void Anything_else_is_refused(string text) => Assert.Throws<FormatException>(() => FileDigest.Parse(text));
}
