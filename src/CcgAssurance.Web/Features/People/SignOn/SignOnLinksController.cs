using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.SignOn;

/// <summary>Who a person is at the providers of single sign-on. Nobody changes it for their own account.</summary>
[PersonRecord]
[Requires(Permission.ManagePeople)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SignOnLinksController(
    AccountSettings settings, SignOnLinksQuery query, SignOnLinksHandler handler, IValidator<SignOnLinkForm> validator) : Controller
{
    private const string OwnAccount = "Ask another administrator to do this, because it is your own account.";

    [HttpGet("/admin/people/{person:guid}/sign-on")]
    public async Task<IActionResult> Show(PersonHeader header, Actor actor, CancellationToken cancellationToken) =>
        settings.Providers.Count == 0
            ? NotFound()
            : View("SignOnLinks", await query.RunAsync(header, new SignOnLinkForm(), actor, cancellationToken));

    [HttpPost("/admin/people/{person:guid}/sign-on")]
    public async Task<IActionResult> Add(
        PersonHeader header, SignOnLinkForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (settings.Providers.Count == 0)
        {
            return NotFound();
        }

        if (header.Key == actor.UserId)
        {
            return this.Done(PeopleLinks.SignOn(header.Id), OwnAccount);
        }

        if (this.Accepts(validator, form) && await handler.AddAsync(HttpContext, header, form, actor, cancellationToken) is { } problem)
        {
            ModelState.AddModelError($"Form.{nameof(form.Subject)}", problem);
        }

        return ModelState.IsValid
            ? this.Done(PeopleLinks.SignOn(header.Id), "Link added")
            : this.Refused("SignOnLinks", await query.RunAsync(header, form, actor, cancellationToken));
    }

    [HttpPost("/admin/people/{person:guid}/sign-on/{id:guid}/remove")]
    public async Task<IActionResult> Remove(PersonHeader header, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        if (header.Key == actor.UserId)
        {
            return this.Done(PeopleLinks.SignOn(header.Id), OwnAccount);
        }

        return await handler.RemoveAsync(HttpContext, header, id, actor, cancellationToken)
            ? this.Done(PeopleLinks.SignOn(header.Id), "Link removed. The person is logged out everywhere")
            : NotFound();
    }
}
