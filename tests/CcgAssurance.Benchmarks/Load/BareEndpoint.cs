using System.Globalization;
using CcgAssurance.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Benchmarks.Load;

/// <summary>
/// What a page is measured against: runs one query by a key and writes as many bytes as it is asked for, before anything else of the
/// application is in the way.
/// </summary>
internal sealed class BareEndpoint : IStartupFilter
{
    public const string Address = "/bare/";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map(Address.TrimEnd('/'), bare => bare.Run(AnswerAsync));
        next(app);
    };

    private static async Task AnswerAsync(HttpContext http)
    {
        var size = int.Parse(http.Request.Path.Value!.Trim('/'), CultureInfo.InvariantCulture);
        var db = http.RequestServices.GetRequiredService<AssuranceDbContext>();
        _ = await db.Ccgs.AsNoTracking().Where(ccg => ccg.Name == "NHS Darlington CCG").Select(ccg => ccg.Code).ToListAsync(http.RequestAborted);
        http.Response.ContentLength = size;
        await http.Response.Body.WriteAsync(new byte[size], http.RequestAborted);
    }
}
