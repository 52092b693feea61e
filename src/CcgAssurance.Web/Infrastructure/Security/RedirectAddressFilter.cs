using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CcgAssurance.Web.Infrastructure.Security;

/// <summary>
/// Writes the address of every redirect in the characters that a header may hold. Some addresses come from a form or a query, where any
/// letter can stand, and the server fails on a header with one beyond ASCII.
/// </summary>
public sealed class RedirectAddressFilter : IAlwaysRunResultFilter
{
    /// <inheritdoc />
    public void OnResultExecuting(ResultExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Result is LocalRedirectResult redirect)
        {
            redirect.Url = Encode(redirect.Url);
        }
    }

    /// <inheritdoc />
    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    /// <summary>The address with everything beyond ASCII as its percent-encoded UTF-8, and the rest as it was.</summary>
    public static string Encode(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Ascii.IsValid(address)
            ? address
            : string.Concat(address.EnumerateRunes().Select(Encode));
    }

    private static string Encode(Rune letter) => letter.IsAscii ? letter.ToString() : Uri.EscapeDataString(letter.ToString());
}
