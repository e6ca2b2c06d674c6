using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WeChatPolicy.Rules.Benchmarks.Chat;

/// <summary>Texts as the lines of a chat archive.</summary>
internal static class ArchiveLines
{
    public static byte[] Of(IReadOnlyList<string> texts)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < texts.Count; i++)
        {
            lines.Append("{\"msgid\":\"").Append(i).Append("_1775000000\",\"action\":\"send\",\"from\":\"user").Append(i % 500)
                .Append("\",\"tolist\":[\"user1\",\"user2\",\"user3\"],\"roomid\":\"wrRoom").Append(i % 40).Append("\",\"msgtime\":").Append(1775000000000 + (i * 1000L))
                .Append(",\"msgtype\":\"text\",\"text\":{\"content\":\"").Append(JsonEncodedText.Encode(texts[i], JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString()).Append("\"}}\n");
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }
}
