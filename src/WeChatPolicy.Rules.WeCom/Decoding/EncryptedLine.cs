using System.Text.Json;

namespace WeChatPolicy.Rules.WeCom;

/// <summary>Tells a line that nobody has decrypted yet.</summary>
/// <remarks>
/// As the vendor's interfaces hand them out: GetChatData of the archiving SDK (企业微信开发者中心, 会话内容存档) with
/// <c>encrypt_random_key</c> and <c>encrypt_chat_msg</c>, one by one or as the list <c>chatdata</c>; the data zone (数据与智能专区)
/// with <c>service_encrypt_info</c> and <c>encrypted_secret_key</c>; a callback in JSON with <c>encrypt</c>.
/// </remarks>
internal static class EncryptedLine
{
    /// <summary>A list of messages in an answer lies so deep; deeper stands only what people wrote.</summary>
    private const int Deepest = 4;

    /// <summary>Whether a line without a sender or a type has members that hold what is encrypted.</summary>
    public static bool Is(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line, JsonSlice.Options);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName || reader.CurrentDepth > Deepest) continue;
            if (reader.ValueTextEquals("encrypt_chat_msg"u8) || reader.ValueTextEquals("encrypt_random_key"u8)
                || reader.ValueTextEquals("encrypted_secret_key"u8) || reader.ValueTextEquals("service_encrypt_info"u8)) return true;
            if (reader.CurrentDepth == 1 && (reader.ValueTextEquals("encrypt"u8) || reader.ValueTextEquals("Encrypt"u8))) return true;
        }

        return false;
    }
}
