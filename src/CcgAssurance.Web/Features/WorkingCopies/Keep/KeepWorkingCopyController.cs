using CcgAssurance.Data.Forms;
using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.Sending;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace CcgAssurance.Web.Features.WorkingCopies.Keep;

/// <summary>Takes what the autosave script sends while a form is being typed. Nothing is validated: it is a copy, not an answer.</summary>
[SendsNoForm]
public sealed class KeepWorkingCopyController(
    WorkingCopyStore store, SentForms sent, FormKeys keys, PostedAnswers posted, IOptions<AntiforgeryOptions> antiforgery) : Controller
{
    [HttpPost("/working-copies")]
    [Requires(Permission.ViewAssessments, Permission.OpenYears)]
    public async Task<IActionResult> Save(Actor actor, CancellationToken cancellationToken)
    {
        if (await posted.ReadAsync(Request) is not { } answers ||
            !answers.Remove(FormKeys.Field, out var field) ||
            keys.Read(field.FirstOrDefault()) is not { CopyAddress: { Length: <= WorkingCopy.AddressMaxLength } address } key)
        {
            return BadRequest();
        }

        if (key.User != actor.UserId)
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        // What was still on its way while the form was saved would be offered as unsaved.
        if (await sent.FindAsync(key.PageKey, key.Number, cancellationToken) is null)
        {
            answers.Remove(antiforgery.Value.FormFieldName);
            await store.KeepAsync(address, answers, actor.UserId, actor.At, cancellationToken);
        }

        return NoContent();
    }
}
