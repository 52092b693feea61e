using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Features.Evidence.CcgView;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using CcgAssurance.Web.Infrastructure.WorkingCopies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

[QuarterRecord]
[KeepsWorkingCopy]
public sealed class JudgeDomainController(
    JudgeDomainQuery query, CcgFocusQuery ccgQuery, IValidator<JudgeDomainForm> validator, JudgeDomainHandler handler) : Controller
{
    [HttpGet("/ccgs/{code}/{year}/{quarter}/domains/{domain}")]
    [Requires(Permission.ViewAssessments)]
    public async Task<IActionResult> Show(QuarterHeader header, DomainNumber domain, Actor actor, CancellationToken cancellationToken) =>
        actor.May(Permission.ViewDrafts)
            ? View("JudgeDomain", await query.RunAsync(header, domain, actor, cancellationToken))
            : View(CcgFocus.View, await ccgQuery.RunAsync(header, Focus.On(domain), actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/domains/{domain}")]
    [Requires(Permission.JudgeDomains)]
    public Task<IActionResult> Save(
        QuarterHeader header, DomainNumber domain, JudgeDomainForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<JudgeDomainViewModel, JudgeDomainForm>
        {
            View = "JudgeDomain",
            Form = form,
            Validator = validator,
            IsOpen = header.Stage.IsOpenForDrafting(),
            Handle = () => handler.HandleAsync(header.Id, domain, form.ToAnswers(), form.Seen, actor, cancellationToken),
            Read = () => query.RunAsync(header, domain, actor, cancellationToken),
            PageAddress = AssessmentLinks.Domain(header.Key, domain),
            DoneAddress = AssessmentLinks.Domain(header.Key, domain),
            DoneMessage = $"Judgement on domain {domain} saved",
        });
}
