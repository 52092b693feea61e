using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CcgAssurance.Data.Configurations;

internal sealed class SecurityEventConfiguration : IEntityTypeConfiguration<SecurityEvent>
{
    public void Configure(EntityTypeBuilder<SecurityEvent> builder)
    {
        builder.ToTable("SecurityEvents");
        builder.HasKey(happened => happened.Id);
        builder.Property(happened => happened.Id).ValueGeneratedOnAdd();
        builder.Property(happened => happened.ClientAddress).HasMaxLength(SecurityEvent.ClientAddressMaxLength);
        builder.Property(happened => happened.Browser).HasMaxLength(UserSession.BrowserMaxLength);
        builder.Property(happened => happened.Path).HasMaxLength(SecurityEvent.PathMaxLength);
        builder.Property(happened => happened.Detail).HasMaxLength(SecurityEvent.DetailMaxLength);

        // No key to the account: what happened stays when the account is gone.
        builder.HasIndex(happened => new { happened.At, happened.Id });
        builder.HasIndex(happened => new { happened.Kind, happened.At, happened.Id });
        builder.HasIndex(happened => new { happened.UserId, happened.At, happened.Id });
        builder.HasIndex(happened => new { happened.AccountId, happened.At, happened.Id });
    }
}
