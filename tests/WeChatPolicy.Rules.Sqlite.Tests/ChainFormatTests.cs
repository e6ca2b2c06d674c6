using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace WeChatPolicy.Rules.Sqlite.Tests;

/// <summary>The chain, checked from the documentation of <see cref="FactLog"/> and the bytes in the file alone.</summary>
public class ChainFormatTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_third_party_can_check_a_log_without_the_library(bool keyed)
    {
        byte[] key = keyed ? [.. Enumerable.Repeat((byte)7, 40)] : [];
        using var folder = new TemporaryFolder();
        LogHead head;
        using (var log = SqliteFactLog.Open(folder.Log, new FactLogOptions { Key = key }))
        {
            log.AppendMany(LogFacts.Numbered(0, 12));
            log.Append(LogRecord.Of("hostStep", "步骤", LogFacts.Start, """{"to":"Verified"}"""u8));
            head = log.Head;
        }

        byte[] Hash(params byte[][] parts) => keyed ? HMACSHA256.HashData(key, parts.SelectMany(part => part).ToArray()) : SHA256.HashData(parts.SelectMany(part => part).ToArray());
        using var connection = new SqliteConnection($"Data Source={folder.Log};Pooling=False");
        connection.Open();
        var previous = Hash("WeChatPolicy.Rules.FactLog/1"u8.ToArray());
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT sequence, kind, id, at, payload, hash FROM entries ORDER BY sequence";
        using (var row = command.ExecuteReader())
        {
            while (row.Read())
            {
                previous = Hash([previous, Number(row.GetInt64(0)), .. Enumerable.Range(1, 4).SelectMany(column => Field(row.IsDBNull(column) ? "" : row.GetString(column)))]);
                Assert.Equal(previous, row.GetFieldValue<byte[]>(5));
            }
        }

        Assert.Equal(new LogHead(13, new LogHash(previous)), head);
        command.CommandText = "SELECT seal FROM head";
        Assert.Equal(Hash("head"u8.ToArray(), Number(13), previous), command.ExecuteScalar());
    }

    /// <summary>What was written by this version once must be verified by every later one: these values never change.</summary>
    [Fact]
    public async Task The_hash_of_a_known_log_never_changes()
    {
        await using var log = new InMemoryFactLog();
        Assert.Equal("0:0cf03b66949bfc2ed42f1dc3247314fcd57e02de6a8887fdeba0502f3445aca1", log.Head.ToString());
        log.Append(LogRecord.Of("note", "n1", LogFacts.Start, """{"a":1}"""u8));
        log.Append(LogRecord.Of("note", "n2", null, "{}"u8));
        Assert.Equal("2:a4e71962f92d3bbe85ecf87ac7304b1a7bdf7d9d205d2214515e2eac8301be8d", log.Head.ToString());
    }

    private static byte[] Number(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return bytes;
    }

    private static byte[][] Field(string text)
    {
        var length = new byte[4];
        var bytes = Encoding.UTF8.GetBytes(text);
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        return [length, bytes];
    }
}
