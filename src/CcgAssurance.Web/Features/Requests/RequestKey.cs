using System.Globalization;

namespace CcgAssurance.Web.Features.Requests;

/// <summary>What names a request in its addresses: its number, or the key of a draft that has none yet.</summary>
public static class RequestKey
{
    public static string Of(Guid id, int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? id.ToString();
}
