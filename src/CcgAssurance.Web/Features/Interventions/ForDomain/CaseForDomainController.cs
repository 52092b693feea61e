using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Interventions.ForDomain;

[CcgRecord]
[Requires(Permission.WriteInterventions, Permission.DecideInterventions)]
public sealed class CaseForDomainController(CaseForDomainQuery query) : Controller
{
    [HttpGet("/ccgs/{code}/interventions/domain/{domain:range(1,6)}")]
    public async Task<IActionResult> Show(CcgHeader header, DomainNumber domain, Actor actor, CancellationToken cancellationToken) =>
        View("CaseForDomain", await query.RunAsync(header, domain, actor, cancellationToken));
}
