using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.People.Invite;

[Requires(Permission.ManagePeople)]
[Route("/admin/people/invite")]
public sealed class InviteController(
    OrganisationOptionsQuery organisations,
    RoleCheckQuery check,
    UserManager<ApplicationUser> users,
    IValidator<InviteForm> validator,
    InviteHandler handler,
    SecurityLog security) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellationToken) => View("Invite", await PageAsync(cancellationToken));

    [HttpPost]
    [Limited(LimitedUse.Invitation)]
    public async Task<IActionResult> Save(InviteForm form, Actor actor, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7();
        await CheckAsync(id, form, actor, cancellationToken);
        return await this.SaveAsync(new FormSave<InvitePage, InviteForm>
        {
            View = "Invite",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = async () =>
            {
                var (outcome, link) = await handler.HandleAsync(id, form, actor, cancellationToken);
                if (link is not null)
                {
                    this.ShowLinkOnce(link);
                    security.Note(HttpContext, SecurityEventKind.AccountInvited, new UserId(id));
                }

                return outcome;
            },
            Read = () => PageAsync(cancellationToken),
            PageAddress = PeopleLinks.Invite(),
            DoneAddress = PeopleLinks.Show(id),
            DoneMessage = $"{form.Name} invited",
        });
    }

    private async Task CheckAsync(Guid id, InviteForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (form.Email is { } email && await users.FindByNameAsync(email.Trim()) is not null)
        {
            ModelState.AddModelError(
                "Form.Email",
                "There is already an account with this email address. Find the person in the list and give them the role there");
        }

        if (form.ToAnswers(actor.Today) is { } answers &&
            await check.ProblemAsync(new UserId(id), answers, cancellationToken) is { } problem)
        {
            ModelState.AddModelError($"Form.{problem.Field}", problem.Message);
        }
    }

    private async Task<InvitePage> PageAsync(CancellationToken cancellationToken) =>
        new() { Organisations = await organisations.RunAsync(cancellationToken) };
}
