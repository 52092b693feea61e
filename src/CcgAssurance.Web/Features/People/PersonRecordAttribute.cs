using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.People;

/// <summary>
/// Reads the person whom the address names and hands it to the action as a <see cref="PersonHeader"/>; 404 if there is none.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PersonRecordAttribute : TypeFilterAttribute<PersonRecordFilter>;

/// <summary>The filter behind <see cref="PersonRecordAttribute"/>. It runs after the permission and before the form is read.</summary>
public sealed class PersonRecordFilter(AssuranceDbContext db) : IAsyncResourceFilter
{
    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        var header = Guid.TryParse(http.Request.RouteValues["person"] as string, out var id)
            ? await db.Users
                .Where(user => user.Id == id)
                .Select(user => new PersonHeader { Id = user.Id, Name = user.Name })
                .SingleOrDefaultAsync(http.RequestAborted)
            : null;
        if (header is null)
        {
            context.Result = new NotFoundResult();
            return;
        }

        http.Features.Set(header);
        http.Features.Set<IRecordHeader>(header);
        await next();
    }
}

/// <summary>The few facts about a person that every page of one needs.</summary>
public sealed record PersonHeader : IRecordHeader
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The account as records name it.</summary>
    public UserId Key => new(Id);

    public RecordKey Record => Person.KeyOf(Key);

    public string Caption => Name;

    public string Address => PeopleLinks.Show(Id);

    public string Subject => "person";
}
