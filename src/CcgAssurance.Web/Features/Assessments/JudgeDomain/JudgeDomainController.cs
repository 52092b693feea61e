using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Assessments.JudgeDomain;

[QuarterRecord]
public sealed class JudgeDomainController(JudgeDomainQuery query, IValidator<JudgeDomainForm> validator, JudgeDomainHandler handler) : Controller
{
    private const string Page = "JudgeDomain";

    [HttpGet("/ccgs/{code}/{year}/{quarter}/domains/{n}")]
    [Requires(Permission.ViewDrafts)]
    public async Task<IActionResult> Show(QuarterHeader header, DomainNumber n, Actor actor, CancellationToken cancellationToken) =>
        View(Page, await query.RunAsync(header, n, actor, cancellationToken));

    [HttpPost("/ccgs/{code}/{year}/{quarter}/domains/{n}")]
    [Requires(Permission.JudgeDomains)]
    public async Task<IActionResult> Save(
        QuarterHeader header, DomainNumber n, JudgeDomainForm form, Actor actor, CancellationToken cancellationToken)
    {
        if (!this.Accepts(validator, form))
        {
            return this.Refused(Page, (await query.RunAsync(header, n, actor, cancellationToken)).WithTyped(form));
        }

        var outcome = await handler.HandleAsync(header.Id, n, form.ToAnswers(), form.Seen, actor, cancellationToken);
        if (outcome.IsDone)
        {
            return this.Done(AssessmentLinks.Domain(header.Key, n), $"Judgement on domain {n} saved");
        }

        var page = await query.RunAsync(header, n, actor, cancellationToken);
        return outcome.Kind == OutcomeKind.MovedOn
            ? this.MovedOn(Page, page.WithConflict(form), nameof(form.Version), nameof(form.StageToken))
            : this.Refused(Page, page.WithTyped(form), outcome);
    }
}
