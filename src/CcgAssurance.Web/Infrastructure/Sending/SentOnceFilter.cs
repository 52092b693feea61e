using System.Security.Cryptography;
using System.Text;
using CcgAssurance.Data.Forms;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace CcgAssurance.Web.Infrastructure.Sending;

/// <summary>
/// A form that is sent twice is saved once. The save writes down the form's key with what it changes, so the second one finds the key
/// taken and changes nothing; what it would have answered then gives way to the answer of the first.
/// </summary>
public sealed class SentOnceFilter(FormKeys keys, SentForms forms, IOptions<AntiforgeryOptions> antiforgery)
    : IAsyncActionFilter, IOrderedFilter
{
    /// <summary>Around all filters that may answer in place of the action, as for a part that is removed.</summary>
    public int Order => -1_000;

    /// <inheritdoc />
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var http = context.HttpContext;
        if (context.Filters.OfType<SendsNoFormAttribute>().Any() ||
            !HttpMethods.IsPost(http.Request.Method) ||
            !http.Request.HasFormContentType ||
            http.Actor() is not { } actor ||
            keys.Read(http.Request.Form[FormKeys.Field]) is not { } key ||
            key.User != actor.UserId)
        {
            await next();
            return;
        }

        var once = new SentOnce(forms, new SentForm
        {
            PageKey = key.PageKey,
            Number = key.Number,
            Content = Fingerprint(http.Request.Form),
            SentAt = actor.At,
        });
        http.Features.Set(once);
        forms.Expect(once.Form);
        var done = await next();
        if (done.Exception is not null || context.Controller is not Controller controller)
        {
            return;
        }

        if (done.Result is LocalRedirectResult redirect)
        {
            await CompleteAsync(once.Form, redirect.Url, controller.TempData, http.RequestAborted);
        }
        else if (await once.FirstAsync(http.RequestAborted) is { } first && first.Content == once.Form.Content)
        {
            done.Result = controller.Done(first.Address ?? key.CopyAddress ?? "/", first.Message, first.Warnings?.Split('\n'));
        }
    }

    private async Task CompleteAsync(SentForm form, string address, ITempDataDictionary said, CancellationToken cancellationToken)
    {
        var (message, warnings) = (said.PeekMessage(), said.PeekWarnings());
        var lines = warnings.Count == 0 ? null : string.Join('\n', warnings);
        if (forms.IsSaved(form) && (form.Address, form.Message, form.Warnings) != (address, message, lines))
        {
            await forms.CompleteAsync(form, address, message, lines, cancellationToken);
        }
    }

    private string Fingerprint(IFormCollection posted)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, values) in posted.Where(field => field.Key != FormKeys.Field && field.Key != antiforgery.Value.FormFieldName))
        {
            Append(name);
            foreach (var value in values)
            {
                Append(value ?? "");
            }
        }

        foreach (var file in posted.Files)
        {
            Append($"{file.Name}/{file.FileName}/{file.Length}");
        }

        return Convert.ToHexString(hash.GetHashAndReset());

        void Append(string text)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData([0]);
        }
    }
}
