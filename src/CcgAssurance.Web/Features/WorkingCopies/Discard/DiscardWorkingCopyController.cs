using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.WorkingCopies.Discard;

public sealed class DiscardWorkingCopyController(WorkingCopyStore store) : Controller
{
    [HttpPost("/working-copies/discard")]
    [Requires(Permission.ViewAssessments, Permission.OpenYears)]
    public async Task<IActionResult> Save(string? address, Actor actor, CancellationToken cancellationToken)
    {
        if (address is null || !Url.IsLocalUrl(address))
        {
            return BadRequest();
        }

        await store.DiscardAsync(address, actor, cancellationToken);
        return this.Done(address, "Unsaved copy discarded");
    }
}
