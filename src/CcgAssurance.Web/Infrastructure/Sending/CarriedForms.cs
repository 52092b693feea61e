using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace CcgAssurance.Web.Infrastructure.Sending;

/// <summary>
/// Takes what was typed into a form whose log-in has ended through the log-in page: encrypted, in a hidden field, for an hour. Nothing of
/// it is stored before the person for whom the form was made has logged in.
/// </summary>
public sealed class CarriedForms(
    FormKeys keys,
    PostedAnswers posted,
    IDataProtectionProvider protection,
    IOptions<AntiforgeryOptions> antiforgery,
    TimeProvider clock)
{
    /// <summary>How long it can be taken along.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromHours(1);

    private static readonly LostForm Nothing = new(null, null, HadFile: false);
    private readonly IDataProtector _protector = protection.CreateProtector("CcgAssurance.CarriedForms");

    /// <summary>Reads the form that this request sent.</summary>
    public async Task<LostForm> TakeAsync(HttpRequest request)
    {
        var answers = await posted.ReadAsync(request);
        if (answers is null || !answers.Remove(FormKeys.Field, out var field) || keys.Read(field.FirstOrDefault()) is not { } key)
        {
            return Nothing;
        }

        answers.Remove(antiforgery.Value.FormFieldName);
        if (key.CopyAddress is not { } address)
        {
            return Nothing;
        }

        var form = new CarriedForm(key.User, address, answers, clock.GetUtcNow());
        return new LostForm(address, _protector.Protect(JsonSerializer.Serialize(form)), PostedAnswers.HasParts(request));
    }

    /// <summary>What was taken along; null when it is not ours or too old.</summary>
    public CarriedForm? Read(string? carried)
    {
        if (carried is null)
        {
            return null;
        }

        try
        {
            var form = JsonSerializer.Deserialize<CarriedForm>(_protector.Unprotect(carried))!;
            return clock.GetUtcNow() - form.SentAt <= Lasts ? form : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>A form that was sent after the log-in had ended.</summary>
/// <param name="Address">The page that it was on, if it said so.</param>
/// <param name="Carried">What was typed into it, encrypted; null if there was nothing to take along or too much.</param>
/// <param name="HadFile">Whether the form could hold a file, which is not taken along.</param>
public sealed record LostForm(string? Address, string? Carried, bool HadFile);
