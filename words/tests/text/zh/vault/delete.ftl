title = 删除 { $name }？
gone = 存储库 { $name } 及其 { $count } 个备份将被删除。
kind =
    { $kind ->
        [disk] 云硬盘
       *[other] 资源
    }
