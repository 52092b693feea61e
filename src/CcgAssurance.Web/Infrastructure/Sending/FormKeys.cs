using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using Microsoft.AspNetCore.DataProtection;

namespace CcgAssurance.Web.Infrastructure.Sending;

/// <summary>Writes and reads the keys of forms. They are encrypted, so that nobody makes one for somebody else.</summary>
public sealed class FormKeys(IDataProtectionProvider protection)
{
    /// <summary>The hidden field with the key.</summary>
    public const string Field = "form-key";

    private const int GuidLength = 16;
    private readonly IDataProtector _protector = protection.CreateProtector("CcgAssurance.FormKeys");

    /// <summary>The key of the next form on the page that is being shown; null for the public.</summary>
    public string? Next(HttpContext http)
    {
        if (http.Features.Get<ShownPage>() is not { } page)
        {
            if (http.SignedIn() is not { } account)
            {
                return null;
            }

            page = new ShownPage(Write(account.Id, Guid.CreateVersion7(), CopyAddress(http)));
            http.Features.Set(page);
        }

        return $"{page.Key}.{(page.Forms++).ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>What a key says, or null if we did not write it.</summary>
    public FormKey? Read(string? key)
    {
        if (key?.LastIndexOf('.') is not (> 0 and { } end) ||
            !int.TryParse(key.AsSpan(end + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        try
        {
            var bytes = _protector.Unprotect(Convert.FromBase64String(key[..end]));
            var address = Encoding.UTF8.GetString(bytes.AsSpan(2 * GuidLength));
            return new FormKey(
                new UserId(new Guid(bytes.AsSpan(0, GuidLength))), new Guid(bytes.AsSpan(GuidLength, GuidLength)), number,
                address.Length == 0 ? null : address);
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException)
        {
            return null;
        }
    }

    private string Write(UserId user, Guid page, string? copyAddress) =>
        Convert.ToBase64String(_protector.Protect(
            [.. user.Value.ToByteArray(), .. page.ToByteArray(), .. Encoding.UTF8.GetBytes(copyAddress ?? "")]));

    // A form that was refused is shown again by the address that it was sent to, which may be another one than that of its page.
    private static string? CopyAddress(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<KeepsWorkingCopyAttribute>() is null
            ? null
            : http.Features.Get<FormPage>()?.Address ?? KeepsWorkingCopyFilter.AddressOf(http.Request);

    private sealed class ShownPage(string key)
    {
        public string Key => key;

        public int Forms { get; set; }
    }
}
