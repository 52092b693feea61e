using CcgAssurance.Data;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Tests.Rules.Planted;

/// <summary>Reads the database by itself.</summary>
[NonController]
public sealed class HastyController(AssuranceDbContext db) : ControllerBase
{
    public int Count() => db.Ccgs.Count();
}
