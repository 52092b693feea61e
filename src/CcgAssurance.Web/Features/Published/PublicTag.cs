using System.Security.Cryptography;
using System.Text;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.Net.Http.Headers;

namespace CcgAssurance.Web.Features.Published;

/// <summary>The mark under which whoever has read something public asks whether it still holds, and is spared the same answer.</summary>
internal static class PublicTag
{
    // Another build may show the same in another way.
    private static readonly string Build = typeof(PublicTag).Module.ModuleVersionId.ToString("N");

    /// <summary>The mark of an answer that is made of these parts. It is weak, because the answer may be sent compressed or not.</summary>
    public static EntityTagHeaderValue Of(IEnumerable<string> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts.Prepend(Build))));
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(hash)}\"", isWeak: true);
    }

    /// <summary>
    /// Puts the mark on a page, and says whether the reader has that page already. A page bears the name of whoever is logged in and a form
    /// to log out, so it is marked for the public alone.
    /// </summary>
    public static bool IsKnown(this HttpContext http, EntityTagHeaderValue tag)
    {
        if (http.Actor() is not null)
        {
            return false;
        }

        var headers = http.Response.GetTypedHeaders();
        headers.ETag = tag;
        headers.CacheControl = new CacheControlHeaderValue { NoCache = true };
        http.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
        return http.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
    }
}
