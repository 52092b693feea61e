using System.Text;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Infrastructure.Limits;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Published.Schema;

[AllowAnonymous]
public sealed class PublishedSchemaController : Controller
{
    [HttpGet("/published/schema")]
    public IActionResult Show() => View("PublishedSchema", PublicReportSchema.Parts);

    [HttpGet("/published/schema.json")]
    [Limited(LimitedUse.Download)]
    public IActionResult Data() => File(Encoding.UTF8.GetBytes(PublicReportSchema.ToJsonSchema()), "application/schema+json");
}
