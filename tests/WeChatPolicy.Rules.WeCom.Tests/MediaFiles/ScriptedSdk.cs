using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace WeChatPolicy.Rules.WeCom.Tests.MediaFiles;

/// <summary>A vendor's library that hands out a content chunk by chunk, and what a test puts in the place of single calls.</summary>
internal sealed class ScriptedSdk(byte[] content, int chunk = 4) : IWeComFinanceSdk
{
    private readonly Dictionary<int, Func<MediaChunk>> _instead = [];

    /// <summary>The indexes that were asked for, in order; <c>-</c> for the first.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Puts something in the place of a call, counted from 0.</summary>
    public ScriptedSdk At(int call, Func<MediaChunk> chunk)
    {
        _instead[call] = chunk;
        return this;
    }

    /// <summary>Fails at a call.</summary>
    public ScriptedSdk FailsAt(int call, int code) => At(call, () => throw new WeComSdkException("GetMediaData", code));

    public MediaChunk GetMediaData(string sdkFileId, string? index, TimeSpan timeout)
    {
        Asked.Add(index ?? "-");
        if (_instead.TryGetValue(Asked.Count - 1, out var scripted)) return scripted();
        var start = index is null ? 0 : int.Parse(index, CultureInfo.InvariantCulture);
        var end = Math.Min(content.Length, start + chunk);
        return new MediaChunk(content.AsMemory(start, end - start), end == content.Length ? null : end.ToString(CultureInfo.InvariantCulture), end == content.Length);
    }

    public byte[] GetChatData(long sequence, int limit, TimeSpan timeout) => throw new NotSupportedException();

    public byte[] DecryptData(ReadOnlySpan<byte> randomKey, ReadOnlySpan<byte> encryptedMessage) => throw new NotSupportedException();

    public void Dispose()
    {
    }
}

/// <summary>What a message may carry, in a table.</summary>
internal static class Carried
{
    public static readonly byte[] Content = Encoding.UTF8.GetBytes("二〇二六年度预算，共十七页");

    public static string Md5Of(byte[] content)
    {
#pragma warning disable CA5351 // What the archive gives.
        return Convert.ToHexStringLower(MD5.HashData(content));
#pragma warning restore CA5351
    }

    /// <summary>A file as the archive describes it, read from a line of it.</summary>
    public static FileAttachment File(string? md5 = null, long? size = null, string? id = "fileid", string messageId = "5001_1")
    {
        var fields = string.Join(',', new[] { """ "filename":"预算.xlsx" """, Member("md5sum", md5), size is null ? null : $"\"filesize\":{size}", Member("sdkfileid", id) }.OfType<string>());
        var line = Archive.Line("file", $$""" "file":{ {{fields}} } """).Replace("m-1", messageId, StringComparison.Ordinal);
        return Assert.Single(Archive.ReadOne(line).Media);
    }

    private static string? Member(string name, string? value) => value is null ? null : $"\"{name}\":\"{value}\"";
}

/// <summary>A folder of a test's own.</summary>
internal sealed class OwnFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("media-");

    public string Path => _folder.FullName;

    public MediaFolder Media => new(System.IO.Path.Combine(Path, "media"));

    public string[] Names => Directory.Exists(Media.Path) ? [.. Directory.GetFiles(Media.Path).Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal)] : [];

    public void Write(string name, byte[] content)
    {
        Directory.CreateDirectory(Media.Path);
        File.WriteAllBytes(System.IO.Path.Combine(Media.Path, name), content);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
