using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.WorkingCopies.Keep;

/// <summary>Takes what the autosave script sends while a form is being typed. Nothing is validated: it is a copy, not an answer.</summary>
public sealed class KeepWorkingCopyController(WorkingCopyStore store) : Controller
{
    private const string AddressField = "working-copy-address";
    private const string TokenField = "__RequestVerificationToken";

    [HttpPost("/working-copies")]
    [Requires(Permission.ViewAssessments)]
    public async Task<IActionResult> Save(Actor actor, CancellationToken cancellationToken)
    {
        if (!Request.HasFormContentType)
        {
            return BadRequest();
        }

        var posted = await Request.ReadFormAsync(cancellationToken);
        var address = posted[AddressField].ToString();
        var answers = posted
            .Where(field => field.Key is not (AddressField or TokenField))
            .ToDictionary(field => field.Key, field => field.Value.Select(value => value ?? "").ToArray());
        if (!Url.IsLocalUrl(address) || address.Length > WorkingCopy.AddressMaxLength ||
            answers.Sum(answer => answer.Key.Length + answer.Value.Sum(value => value.Length)) > WorkingCopy.TextMaxLength)
        {
            return BadRequest();
        }

        await store.KeepAsync(address, answers, actor, cancellationToken);
        return NoContent();
    }
}
