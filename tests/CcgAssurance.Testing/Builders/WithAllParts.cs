using CcgAssurance.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CcgAssurance.Testing.Builders;

/// <summary>Records with all their lists, for tests that change them past the handlers, which load what they need.</summary>
public static class WithAllParts
{
    public static IQueryable<TRecord> AllPartsOf<TRecord>(this AssuranceDbContext db)
        where TRecord : class =>
        Lists(db.Model.FindEntityType(typeof(TRecord))!, "")
            .Aggregate((IQueryable<TRecord>)db.Set<TRecord>(), (records, list) => records.Include(list))
            .AsSplitQuery();

    private static IEnumerable<string> Lists(IEntityType type, string before) => type.GetNavigations()
        .Where(navigation => navigation.IsCollection)
        .SelectMany(navigation => Lists(navigation.TargetEntityType, $"{before}{navigation.Name}.").Prepend(before + navigation.Name));
}
