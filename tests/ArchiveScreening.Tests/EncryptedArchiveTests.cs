using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WeChatPolicy.Rules;

namespace ArchiveScreening.Tests;

/// <summary>The vendor's encrypted answer: decrypted, judged, and taken up where a run stopped.</summary>
public sealed class EncryptedArchiveTests : IDisposable
{
    private readonly RSA _key = RSA.Create(2048);

    public void Dispose() => _key.Dispose();

    [Fact]
    public void It_is_judged_as_what_it_holds()
    {
        using var run = Sealed(Entry(1, "hello"), Entry(2, "block"), Entry(4, "review"), Entry(5, "hello", version: 7));
        Assert.True(run.Screen("--chatdata", "data", "--keys", "keys", "--lang", "en") == 1, run.Error);
        Assert.Equal(["m2", "m4"], run.Findings.Select(line => (string?)line["msgid"]));
        var reject = Assert.Single(run.Rejects);
        Assert.Equal(("data", 5, "unknown-key-version"), ((string?)reject["archive"], (int)reject["seq"]!, (string?)reject["code"]));
        foreach (var words in new[] { "Read 4 = judged 3 + rejected 1", "seq 5", "Numbers that no message had", "key version 7 · unknown key version: 5" }) Assert.Contains(words, run.Output, StringComparison.Ordinal);
        Assert.Equal("seq 5", (string?)run.ReportData["rejects"]![0]!["line"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(150)]
    [InlineData(777)]
    [InlineData(850)]
    public void A_run_that_is_interrupted_goes_on_where_it_was_and_judges_nothing_twice(int stopAt)
    {
        var entries = Enumerable.Range(1, 1000).Where(number => number % 100 != 50).Select(number => Entry(number, number % 10 == 0 ? "review" : "hello")).ToArray();
        using var whole = Sealed(entries);
        Assert.Equal(1, whole.Screen("--chatdata", "data", "--keys", "keys", "--all", "--quiet"));

        using var interruption = new CancellationTokenSource();
        using var run = Sealed(entries, interruption, stopAt);
        Assert.Equal(130, run.Screen("--chatdata", "data", "--keys", "keys", "--checkpoint", "mark.json", "--all", "--out", "first"));
        using var second = new ScreeningRun();
        foreach (var folder in new[] { "data", "keys" }) Directory.Move(Path.Combine(run.Folder, folder), Path.Combine(second.Folder, folder));
        File.Copy(Path.Combine(run.Folder, "mark.json"), Path.Combine(second.Folder, "mark.json"));
        Assert.Equal(1, second.Screen("--chatdata", "data", "--keys", "keys", "--checkpoint", "mark.json", "--all"));

        var first = run.Lines("first/findings.jsonl").SkipLast(1).ToArray();
        Assert.InRange(first.Length, stopAt, 989);
        Assert.Equal(whole.Findings.Select(line => line.ToJsonString()), first.Concat(second.Findings).Select(line => line.ToJsonString()));
        Assert.Equal(
            whole.Summary["completeness"]!["entries"]!.ToJsonString(), second.Summary["completeness"]!["entries"]!.ToJsonString());
    }

    [Fact]
    public void A_run_from_a_checkpoint_does_not_overwrite_what_was_found_up_to_it()
    {
        using var run = Sealed(Entry(1, "block"), Entry(2, "hello"));
        Assert.Equal(0, run.Screen("--chatdata", "data", "--keys", "keys", "--checkpoint", "mark.json"));
        Assert.Equal(2, run.Screen("--chatdata", "data", "--keys", "keys", "--checkpoint", "mark.json"));
        Assert.Contains("choose another folder with --out", run.Error, StringComparison.Ordinal);
        Assert.Equal("m1", (string?)Assert.Single(run.Findings)["msgid"]);
    }

    [Fact]
    public void An_answer_that_does_not_come_ends_the_run_with_what_was_read_and_says_so()
    {
        using var run = Sealed(Entry(1, "block"), Entry(2, "hello"));
        Directory.CreateDirectory(Path.Combine(run.Folder, "data", "answers"));
        File.WriteAllText(Path.Combine(run.Folder, "data", "answers", "2.code"), "301052");
        Assert.Equal(1, run.Screen("--chatdata", "data", "--keys", "keys", "--lang", "en"));
        Assert.Single(run.Findings);
        Assert.Contains("The archive was not read to its end", run.Output, StringComparison.Ordinal);
        Assert.Contains("service expired: 2", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--chatdata nowhere --keys keys", "there is no such folder")]
    [InlineData("--chatdata data --keys nowhere", "keys '")]
    [InlineData("--chatdata data --keys data", "there is no N.pem")]
    [InlineData("--chatdata data", "needs --keys")]
    [InlineData("--chatdata data --keys keys --archive a.jsonl", "exclude each other")]
    [InlineData("--archive a.jsonl --keys keys", "are for --chatdata")]
    [InlineData("--archive a.jsonl --checkpoint mark.json", "are for --chatdata")]
    [InlineData("--chatdata data --keys keys --checkpoint broken.json", "no checkpoint of a chat archive")]
    [InlineData("--chatdata data --keys badkeys", "no RSA private key")]
    [InlineData("--chatdata data --keys namedkeys", "must be named by its version")]
    public void Input_that_cannot_be_used_is_one_clear_error(string arguments, string error)
    {
        using var run = Sealed(Entry(1, "hello"));
        run.Write("a.jsonl", ArchiveLines.Text("m1", "hello"));
        run.Write("broken.json", "{\"sequence\":");
        Directory.CreateDirectory(Path.Combine(run.Folder, "badkeys"));
        Directory.CreateDirectory(Path.Combine(run.Folder, "namedkeys"));
        run.Write("badkeys/1.pem", "-----BEGIN PRIVATE KEY-----", "c2VjcmV0", "-----END PRIVATE KEY-----");
        run.Write("namedkeys/company.pem", "x");
        Assert.Equal(2, run.Screen(arguments.Split(' ')));
        Assert.Contains(error, run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd().Split('\n'));
        Assert.DoesNotContain("c2VjcmV0", run.Error, StringComparison.Ordinal);
    }

    private ScreeningRun Sealed(params string[] entries) => Sealed(entries, null, 0);

    private ScreeningRun Sealed(string[] entries, CancellationTokenSource? interruption, int stopAt)
    {
        var judged = 0;
        var run = new ScreeningRun
        {
            Interrupted = interruption?.Token ?? CancellationToken.None,
            // Somebody presses Ctrl-C while a certain message is judged.
            Policy = interruption is null ? SamplePolicy.New : () => SamplePolicy.New().AddRule(Rule.For<Message>("test/stop").When(_ => Stop(++judged))),
        };
        Directory.CreateDirectory(Path.Combine(run.Folder, "data"));
        Directory.CreateDirectory(Path.Combine(run.Folder, "keys"));
        run.Write("data/chatdata.jsonl", entries);
        run.Write("keys/1.pem", _key.ExportRSAPrivateKeyPem());
        return run;

        bool Stop(int number)
        {
            if (number == stopAt) interruption!.Cancel();
            return false;
        }
    }

    // The envelope of the stand-in.
    private string Entry(int number, string text, int version = 1)
    {
        var hex = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(48));
        using var aes = Aes.Create();
        aes.Key = Convert.FromHexString(hex[..64]);
        var id = string.Create(CultureInfo.InvariantCulture, $"m{number}");
        var message = aes.EncryptCbc(Encoding.UTF8.GetBytes(ArchiveLines.Text(id, text)), Convert.FromHexString(hex[64..]));
        var key = _key.Encrypt(Encoding.ASCII.GetBytes(hex), RSAEncryptionPadding.Pkcs1);
        return JsonSerializer.Serialize(new { seq = number, msgid = id, publickey_ver = version, encrypt_random_key = Convert.ToBase64String(key), encrypt_chat_msg = Convert.ToBase64String(message) });
    }
}
