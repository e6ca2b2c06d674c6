using System.Text;
using System.Text.Json.Nodes;

namespace WeChatPolicy.Rules.Tests.Damage;

/// <summary>Whatever is wrong with a document, reading it gives what it says or the one error that its reader names.</summary>
internal static class DamageLaw
{
    /// <param name="what">What the document is, for the message.</param>
    /// <param name="json">A sound one.</param>
    /// <param name="read">Reads it, and uses what was read.</param>
    /// <param name="isDocumented">Whether an error is the one that the reader names, with the place.</param>
    /// <param name="seed">Chooses the damages.</param>
    /// <param name="most">How many.</param>
    public static void Holds(string what, byte[] json, Action<byte[]> read, Func<Exception, bool> isDocumented, int seed, int most)
    {
        read(json);
        foreach (var (how, damaged) in JsonDamage.Of(json, seed, most))
        {
            try
            {
                read(damaged);
            }
            catch (Exception error) when (isDocumented(error))
            {
                // As it says.
            }
            catch (Exception error)
            {
                Assert.Fail($"{what}, seed {seed}, {how}: {error}\n{Encoding.UTF8.GetString(damaged)}");
            }
        }
    }

    /// <summary>Without white space, as the places are counted.</summary>
    public static byte[] Compact(string json) => Encoding.UTF8.GetBytes(JsonNode.Parse(json)!.ToJsonString());
}
